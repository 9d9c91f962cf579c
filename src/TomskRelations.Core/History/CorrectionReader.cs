using System.Globalization;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.History;

/// <summary>Lists what was changed of what had been published, and what was withdrawn.</summary>
public sealed class CorrectionReader(HistoryQueries queries)
{
    /// <param name="kind">Null for all kinds.</param>
    /// <param name="language">The language dates are written in.</param>
    /// <param name="page">From 1.</param>
    public async Task<CorrectionList> ListAsync(RecordKind? kind, Language language, int page, CancellationToken cancellation)
    {
        var corrected = await queries.CorrectionsAsync(kind, page, cancellation);
        List<Pair> pairs = [.. corrected.Revisions.Select(row => new Pair(row.Revision, DocumentJson.Read(row.Revision.RecordKind, row.Former), DocumentJson.Read(row.Revision.RecordKind, row.Revision.Snapshot)))];
        var figures = pairs.Where(pair => pair.After is TradeDocument).ToList();
        var named = KnownNames.Named(figures.Select(pair => pair.After));
        var latest = await LatestAsync([.. named.Select(record => record.Slug), .. figures.Select(pair => ((TradeDocument)pair.After).SupersededBy).OfType<string>()], cancellation);
        var successors = latest.Where(row => row.Kind == RecordKind.Trade).Select(row => DocumentJson.Read<TradeDocument>(row.Snapshot)).DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key);
        var publications = await PublicationsAsync(figures, cancellation);
        return new([.. pairs.Select(pair => Correction(pair, successors, publications, language))], corrected.Total, KnownNames.From(named, latest));
    }

    private static Correction Correction(Pair pair, Dictionary<string, TradeDocument> successors, ILookup<int, DateTime> publications, Language language)
    {
        var (revision, before, after) = pair;
        var kind = revision.Action == RevisionAction.Withdrawn ? VersionKind.Withdrawn : VersionKind.Changed;
        if (after is not TradeDocument figure)
            return new(revision.RecordKind, revision.Slug, RecordTitles.Of(after), VersionFacts.Of(revision, revision.Number, kind), RecordChanges.Of(before, after, language), null);
        var number = publications[figure.Year].Count(at => at <= revision.PublishedAt);
        return new(revision.RecordKind, revision.Slug, Text.None, VersionFacts.Of(revision, number, kind), RecordChanges.None, Change((TradeDocument)before, figure, kind, successors));
    }

    private static FigureChange Change(TradeDocument before, TradeDocument after, VersionKind kind, Dictionary<string, TradeDocument> successors) =>
        kind == VersionKind.Withdrawn ? new(before, null, Text.None)
        : after.SupersededBy is { } successor && successors.TryGetValue(successor, out var found) ? new(before, found, after.SupersededReason ?? Text.None)
        : new(before, after, Text.None);

    private async Task<IReadOnlyList<KeptDocument>> LatestAsync(HashSet<string> slugs, CancellationToken cancellation) =>
        slugs.Count == 0 ? [] : await queries.LatestAsync([.. slugs], cancellation);

    private async Task<ILookup<int, DateTime>> PublicationsAsync(List<Pair> figures, CancellationToken cancellation)
    {
        string[] years = [.. figures.Select(pair => $"{((TradeDocument)pair.After).Year:D4}").Distinct()];
        var found = years.Length == 0 ? [] : await queries.PublicationsAsync(years, cancellation);
        return found.ToLookup(row => int.Parse(row.Year, CultureInfo.InvariantCulture), row => row.At);
    }

    private sealed record Pair(Revision Revision, RecordDocument Before, RecordDocument After);
}

/// <summary>One page of the corrections, the latest first.</summary>
/// <param name="Total">How many there are on all pages.</param>
public sealed record CorrectionList(IReadOnlyList<Correction> Corrections, int Total, KnownNames Names);

/// <summary>One change of something published, or its withdrawal.</summary>
/// <param name="Slug">Of the record.</param>
/// <param name="Title">As the record was called afterwards; empty for a figure.</param>
/// <param name="Version">Its number is that in the history of the record, of a figure that in the history of its year.</param>
/// <param name="Changes">None for a figure.</param>
/// <param name="Figure">Null for other records.</param>
public sealed record Correction(RecordKind Kind, string Slug, Text Title, VersionFacts Version, RecordChanges Changes, FigureChange? Figure);
