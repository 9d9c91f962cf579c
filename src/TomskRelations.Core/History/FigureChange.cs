using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.History;

/// <summary>A figure of trade before and after a publication; null where none stood or stands.</summary>
/// <param name="Reason">Why the former figure stands no longer; empty where none did or nobody said.</param>
public sealed record FigureChange(TradeDocument? Before, TradeDocument? After, Text Reason)
{
    public ProofChange Proof => Before is null || After is null ? ProofChange.None : ProofChange.Of(Before, After);

    /// <summary>The one that can be named.</summary>
    public TradeDocument Named => (After ?? Before)!;

    /// <summary>Whether the figure says the same and only rests on something else.</summary>
    public bool IsProofOnly => Before is not null && After is not null && Said(Before).Equals(Said(After));

    private static object Said(TradeDocument figure) =>
        (figure.Value, figure.Decimals, figure.Unit, figure.UnitWords, figure.Qualifier, figure.Direction, figure.Missing, figure.BaseYear, TradeSheet.Of(figure), figure.Sector);
}

/// <summary>Follows the figures of a year from publication to publication.</summary>
internal sealed class StandingFigures
{
    private readonly Dictionary<string, TradeDocument> standing = [];

    public bool AreNone => standing.Count == 0;

    /// <summary>Takes the revisions of one publication in.</summary>
    /// <returns>What it changed, in the order of the sheets.</returns>
    public IReadOnlyList<FigureChange> Publish(IEnumerable<Revision> publication)
    {
        var revisions = publication.Select(revision => (revision.Action, revision.Note, Document: DocumentJson.Read<TradeDocument>(revision.Snapshot))).ToList();
        var formers = revisions.Select(revision => revision.Document)
            .Where(document => document.SupersededBy is not null && standing.ContainsKey(document.Key))
            .DistinctBy(document => document.SupersededBy)
            .ToDictionary(document => document.SupersededBy!);
        List<FigureChange> changes = [];
        foreach (var (action, note, document) in revisions)
        {
            if (action == RevisionAction.Withdrawn)
            {
                if (standing.Remove(document.Key, out var gone)) changes.Add(new(gone, null, note));
            }
            else if (document.SupersededBy is null)
            {
                var former = formers.GetValueOrDefault(document.Key);
                changes.Add(new(standing.GetValueOrDefault(former?.Key ?? document.Key), document, former?.SupersededReason ?? Text.None));
            }
        }
        foreach (var former in formers.Values) standing.Remove(former.Key);
        foreach (var change in changes)
            if (change.After is { } after) standing[after.Key] = after;
        return [.. changes.OrderBy(change => TradeSheet.Of(change.Named).Key, StringComparer.Ordinal).ThenBy(change => change.Named.Scope).ThenBy(change => change.Named.Measure).ThenBy(change => change.Named.Key, StringComparer.Ordinal)];
    }
}
