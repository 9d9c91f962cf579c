using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Search;

/// <summary>Searches all records for words, in either script.</summary>
public sealed class SearchQueries(TomskDbContext db, ProofQueries proofs)
{
    /// <summary>How many hits of one kind are shown.</summary>
    public const int Shown = 20;

    /// <returns>The records that have all the words; of a blank query nothing.</returns>
    public async Task<SearchResults> FindAsync(string? query, CancellationToken cancellation)
    {
        string[] words = [.. SearchText.Words(query)];
        if (words.Length == 0) return SearchResults.None;

        var rows = await Partners(words)
            .Concat(Organisations(words))
            .Concat(Delegations(words))
            .Concat(Milestones(words))
            .Concat(Statements(words))
            .ToListAsync(cancellation);
        var figures = await db.Figures(Observations(words)).ToListAsync(cancellation);
        var standing = await StandingAsync(figures, cancellation);
        SearchGroup[] groups =
        [
            .. rows.Select(row => row.ToHit()).GroupBy(hit => hit.Kind).Select(Group)
                .Concat(figures.Count == 0 ? [] : [Group(figures, standing)])
                .OrderBy(group => group.Kind),
        ];
        Guid[] shown = [.. groups.SelectMany(group => group.Hits).Select(hit => hit.Id)];
        return new(groups, await proofs.OfAsync(shown, cancellation));
    }

    private static SearchGroup Group(IGrouping<RecordKind, SearchHit> hits) => new(
        hits.Key,
        [.. hits.OrderBy(hit => hit.Date).ThenBy(hit => hit.Page?.Slug, StringComparer.Ordinal).ThenBy(hit => hit.Id).Take(Shown)],
        hits.Count() > Shown);

    private static SearchGroup Group(IReadOnlyList<TradeFigure> figures, HashSet<TradeSheet> standing) => new(
        RecordKind.Trade,
        [.. figures.Take(Shown).Select(figure => new SearchHit(
            figure.Id, RecordKind.Trade, Text.None, Text.None, null, null, Figure: figure, Beside: standing.Contains(figure.Sheet) ? null : figure.Sheet))],
        figures.Count > Shown);

    /// <summary>The reports that stand for the years of these figures.</summary>
    private async Task<HashSet<TradeSheet>> StandingAsync(IReadOnlyList<TradeFigure> figures, CancellationToken cancellation)
    {
        if (figures.Count == 0) return [];
        int[] found = [.. figures.Select(figure => figure.Year).Distinct()];
        var years = TradeYears.From(await db.TradeFiguresAsync(row => found.Contains(row.Year), cancellation));
        return [.. years.Select(year => year.Sheet).OfType<TradeSheet>()];
    }

    private IQueryable<SearchRow> Partners(string[] words) => words
        .Aggregate(db.Partners.AsNoTracking(), (found, word) => found.Where(row => row.SearchText.Contains(word)))
        .OrderBy(row => row.Slug)
        .Take(Shown + 1)
        .Select(row => new SearchRow
        {
            Id = row.Id,
            Kind = RecordKind.Partner,
            LabelEn = row.Name.En,
            LabelRu = row.Name.Ru,
            DetailEn = row.Lead.En,
            DetailRu = row.Lead.Ru,
            Date = "",
            Statement = "",
            PageKind = RecordKind.Partner,
            PageSlug = row.Slug,
        });

    private IQueryable<SearchRow> Organisations(string[] words) => words
        .Aggregate(db.Organisations.AsNoTracking(), (found, word) => found.Where(row => row.SearchText.Contains(word)))
        .OrderBy(row => row.Slug)
        .Take(Shown + 1)
        .Select(row => new SearchRow
        {
            Id = row.Id,
            Kind = RecordKind.Organisation,
            LabelEn = row.Name.En,
            LabelRu = row.Name.Ru,
            DetailEn = row.Role.En,
            DetailRu = row.Role.Ru,
            Date = "",
            Statement = "",
            PageKind = RecordKind.Organisation,
            PageSlug = row.Slug,
        });

    private IQueryable<SearchRow> Delegations(string[] words) => words
        .Aggregate(db.Delegations.AsNoTracking(), (found, word) => found.Where(row => row.SearchText.Contains(word)))
        .OrderBy(row => row.Date.Earliest == null)
        .ThenBy(row => row.Date.Earliest)
        .ThenBy(row => row.Slug)
        .Take(Shown + 1)
        .Select(row => new SearchRow
        {
            Id = row.Id,
            Kind = RecordKind.Delegation,
            LabelEn = row.Title.En,
            LabelRu = row.Title.Ru,
            DetailEn = "",
            DetailRu = "",
            Date = row.Date.Modifier.ToString() + " " + row.Date.Edtf,
            Statement = "",
            PageKind = RecordKind.Delegation,
            PageSlug = row.Slug,
        });

    private IQueryable<SearchRow> Milestones(string[] words) => words
        .Aggregate(db.Milestones.AsNoTracking(), (found, word) => found.Where(row => row.SearchText.Contains(word)))
        .OrderBy(row => row.Date.Earliest == null)
        .ThenBy(row => row.Date.Earliest)
        .ThenBy(row => row.Slug)
        .Take(Shown + 1)
        .Select(row => new SearchRow
        {
            Id = row.Id,
            Kind = RecordKind.Milestone,
            LabelEn = row.Title.En,
            LabelRu = row.Title.Ru,
            DetailEn = "",
            DetailRu = "",
            Date = row.Date.Modifier.ToString() + " " + row.Date.Edtf,
            Statement = "",
            PageKind = RecordKind.Milestone,
            PageSlug = row.Slug,
        });

    /// <summary>A statement is shown by the first record it is about.</summary>
    private IQueryable<SearchRow> Statements(string[] words) => words
        .Aggregate(db.Statements.AsNoTracking(), (found, word) => found.Where(row => row.SearchText.Contains(word)))
        .OrderBy(row => row.Slug)
        .Take(Shown + 1)
        .Select(row => new SearchRow
        {
            Id = row.Id,
            Kind = RecordKind.Statement,
            LabelEn = row.Body.En,
            LabelRu = row.Body.Ru,
            DetailEn = "",
            DetailRu = "",
            Date = "",
            Statement = row.Kind.ToString(),
            PageKind = row.Subjects.OrderBy(subject => subject.Ordinal).Select(subject =>
                subject.PartnerId != null ? RecordKind.Partner
                : subject.DelegationId != null ? RecordKind.Delegation
                : subject.MilestoneId != null ? RecordKind.Milestone
                : RecordKind.Organisation).FirstOrDefault(),
            PageSlug = row.Subjects.OrderBy(subject => subject.Ordinal).Select(subject =>
                subject.Partner!.Slug ?? subject.Delegation!.Slug ?? subject.Milestone!.Slug ?? subject.Organisation!.Slug).FirstOrDefault(),
        });

    /// <summary>Within a year full years and final figures come first, of these the turnover, and the single partners last.</summary>
    private IQueryable<TradeObservation> Observations(string[] words) => words
        .Aggregate(db.TradeObservations.AsNoTracking().Standing(), (found, word) => found.Where(row => row.SearchText.Contains(word)))
        .OrderByDescending(row => row.Year)
        .ThenBy(row => row.Period == TradePeriod.Year && (row.Status == TradeStatus.Actual || row.Status == TradeStatus.Revised) ? 0 : 1)
        .ThenBy(row => row.Measure == TradeMeasure.Turnover && row.Scope == TradeScope.Total ? 0 : 1)
        .ThenBy(row => row.Scope == TradeScope.Partner ? 1 : 0)
        .ThenBy(row => row.Slug)
        .Take(Shown + 1);
}
