using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads the public page of a draft's year as it would be.</summary>
public sealed class TurnoverPreview(TurnoverDesk desk, DraftQueries drafts, TurnoverPublisher publisher)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<TradeYearPage?> OfAsync(Guid id, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Trade, cancellation) is not { } draft) return null;
        var entry = FormJson.Read<TurnoverEntry>(draft.Content);
        var reading = TurnoverReader.Read(entry, await desk.ContextAsync(id, entry, cancellation));
        return reading.Plan is { } plan ? await publisher.PreviewAsync(plan, cancellation) : null;
    }
}
