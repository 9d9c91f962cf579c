using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Entry;

/// <summary>Lists the records of a kind as staff see them: in the making, published and withdrawn.</summary>
public sealed class RecordDeskQueries(TomskDbContext db, DraftQueries drafts)
{
    public const int PageSize = 50;

    /// <param name="words">Each must occur in a published record; null leaves nothing out.</param>
    /// <param name="page">Of the published ones, from 1.</param>
    public async Task<RecordList> ListAsync(RecordKind kind, string? words, int page, CancellationToken cancellation)
    {
        var matching = Rows(kind);
        foreach (var word in SearchText.Words(words)) matching = matching.Where(row => row.Words.Contains(word));
        var published = await matching.OrderBy(row => row.Slug).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(row => new NamedRecord(row.Id, row.Slug, row.Name))
            .ToListAsync(cancellation);
        return new(await drafts.ListAsync(kind, cancellation), published, await matching.CountAsync(cancellation), await WithdrawnAsync(kind, cancellation));
    }

    /// <summary>The records that stand no longer, the latest withdrawn first.</summary>
    public async Task<IReadOnlyList<WithdrawnLine>> WithdrawnAsync(RecordKind kind, CancellationToken cancellation) => await db.Revisions.AsNoTracking()
        .Where(revision => revision.RecordKind == kind
            && revision.Action == RevisionAction.Withdrawn
            && !db.Revisions.Any(later => later.RecordId == revision.RecordId && later.Number > revision.Number))
        .OrderByDescending(revision => revision.Sequence)
        .Select(revision => new WithdrawnLine(revision.Slug, revision.PublishedAt, revision.Note))
        .ToListAsync(cancellation);

    private IQueryable<Row> Rows(RecordKind kind) => kind switch
    {
        RecordKind.Partner => db.Partners.AsNoTracking().Select(row => new Row { Id = row.Id, Slug = row.Slug, Name = row.Name, Words = row.SearchText }),
        RecordKind.Organisation => db.Organisations.AsNoTracking().Select(row => new Row { Id = row.Id, Slug = row.Slug, Name = row.Name, Words = row.SearchText }),
        RecordKind.Milestone => db.Milestones.AsNoTracking().Select(row => new Row { Id = row.Id, Slug = row.Slug, Name = row.Title, Words = row.SearchText }),
        RecordKind.Statement => db.Statements.AsNoTracking().Select(row => new Row { Id = row.Id, Slug = row.Slug, Name = row.Body, Words = row.SearchText }),
        RecordKind.Source => db.Sources.AsNoTracking().Select(row => new Row { Id = row.Id, Slug = row.Slug, Name = row.Title, Words = row.Slug }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have a list of their own."),
    };

    private sealed class Row
    {
        public Guid Id { get; init; }
        public required string Slug { get; init; }
        public required Text Name { get; init; }
        public required string Words { get; init; }
    }
}

/// <param name="Total">Of all published ones that match.</param>
public sealed record RecordList(IReadOnlyList<DraftLine> Drafts, IReadOnlyList<NamedRecord> Published, int Total, IReadOnlyList<WithdrawnLine> Withdrawn);

public sealed record WithdrawnLine(string Slug, DateTime At, Text Reason);
