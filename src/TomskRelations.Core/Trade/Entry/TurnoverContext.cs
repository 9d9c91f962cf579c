using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>What a form is read against.</summary>
/// <param name="Id">Of the form and its draft.</param>
/// <param name="Opened">The published sheet that the form changes; null for a new one.</param>
/// <param name="UsedKeys">Keys that observations of the form's sheet have or had.</param>
/// <param name="OnRecord">What stands of the same body and period in other years.</param>
/// <param name="Today">In Tomsk.</param>
public sealed record TurnoverContext(
    Guid Id,
    PartnerNames Partners,
    CitableSources Sources,
    IReadOnlyList<TradeSheet> Sheets,
    PublishedSheet? Opened,
    IReadOnlyList<string> UsedKeys,
    IReadOnlyList<TradeFigure> OnRecord,
    DateOnly Today)
{
    /// <summary>What stands of the same body and period under another status.</summary>
    public IReadOnlyList<PublishedSheet> OtherStages { get; init; } = [];

    /// <summary>Puts a warning into words, which are published with the reason why the figures stand; null where nothing is to be published.</summary>
    public Func<TradeFinding, Text>? Say { get; init; }

    /// <summary>Partners that cannot be named yet.</summary>
    public DraftNames Drafts { get; init; } = DraftNames.None;
}

/// <summary>The standing observations of a sheet, as they were published.</summary>
/// <param name="Snapshots">The latest revisions'.</param>
/// <param name="Revision">The highest number of these revisions.</param>
/// <param name="Last">The latest of these revisions; null where no figure stands.</param>
public sealed record PublishedSheet(TradeSheet Sheet, IReadOnlyList<string> Snapshots, int Revision, LastPublication? Last)
{
    private readonly Lazy<IReadOnlyList<TradeDocument>> documents = new(() => [.. Snapshots.Select(snapshot => (TradeDocument)DocumentJson.Read(RecordKind.Trade, snapshot))]);

    public IReadOnlyList<TradeDocument> Documents => documents.Value;
}
