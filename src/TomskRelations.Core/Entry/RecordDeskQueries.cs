using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Entry;

/// <summary>Lists the records of a kind as staff see them: in the making, published and withdrawn.</summary>
public sealed class RecordDeskQueries(TomskDbContext db, DraftQueries drafts, StatementPageQueries statements)
{
    public const int PageSize = 50;

    private static readonly IReadOnlyDictionary<Guid, StatementPages> NoStatements = new Dictionary<Guid, StatementPages>();

    /// <param name="lacking">Of the published ones, those alone that lack something.</param>
    /// <param name="words">Each must occur in a published record; null leaves nothing out.</param>
    /// <param name="language">The language the names are sorted in.</param>
    /// <param name="page">Of the published ones, from 1.</param>
    /// <param name="published">Slug of the record that was just published.</param>
    public async Task<RecordList> ListAsync(RecordKind kind, bool lacking, string? words, Language language, int page, string? published, CancellationToken cancellation)
    {
        var matching = lacking ? db.Standing(kind).Lacking() : db.Standing(kind);
        foreach (var word in SearchText.Words(words)) matching = matching.Where(row => row.Words.Contains(word));
        var asked = await Sorted(kind, matching, language).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var latest = published is null ? null : await db.Standing(kind).FirstOrDefaultAsync(row => row.Slug == published, cancellation);
        return new(await drafts.ListAsync(kind, cancellation), asked, await matching.CountAsync(cancellation), await WithdrawnAsync(kind, cancellation))
        {
            JustPublished = latest,
            Statements = kind == RecordKind.Statement ? await statements.OfAsync([.. asked.Append(latest).OfType<StandingRecord>().Select(row => row.Id)], cancellation) : NoStatements,
        };
    }

    /// <summary>The records that stand no longer, the latest withdrawn first.</summary>
    public async Task<IReadOnlyList<WithdrawnLine>> WithdrawnAsync(RecordKind kind, CancellationToken cancellation) => await db.Withdrawn()
        .Where(revision => revision.RecordKind == kind)
        .OrderByDescending(revision => revision.Sequence)
        .Select(revision => new WithdrawnLine(revision.Slug, revision.PublishedAt, revision.Note))
        .ToListAsync(cancellation);

    /// <summary>Milestones go by their dates, with which their addresses begin, all others by their names.</summary>
    private static IQueryable<StandingRecord> Sorted(RecordKind kind, IQueryable<StandingRecord> rows, Language language) => (kind, language) switch
    {
        (RecordKind.Milestone, _) => rows.OrderBy(row => row.Slug),
        (_, Language.Russian) => rows.OrderBy(row => row.Name.Ru ?? row.Name.En).ThenBy(row => row.Slug),
        _ => rows.OrderBy(row => row.Name.En ?? row.Name.Ru).ThenBy(row => row.Slug),
    };
}

/// <param name="Total">Of all published ones that match.</param>
public sealed record RecordList(IReadOnlyList<DraftLine> Drafts, IReadOnlyList<StandingRecord> Published, int Total, IReadOnlyList<WithdrawnLine> Withdrawn)
{
    /// <summary>Null where nothing was, or it stands no longer.</summary>
    public StandingRecord? JustPublished { get; init; }

    /// <summary>Where the published ones stand, if they are statements, which have no pages of their own.</summary>
    public required IReadOnlyDictionary<Guid, StatementPages> Statements { get; init; }
}

public sealed record WithdrawnLine(string Slug, DateTime At, Text Reason);
