using TomskRelations.Core.Dates;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Gathers what a form of turnover is read against.</summary>
public sealed class TurnoverDesk(TurnoverQueries sheets, DraftQueries drafts, PartnerNameQueries partners, CitableSourceQueries sources, TimeProvider clock)
{
    /// <param name="id">Of the form.</param>
    public async Task<TurnoverContext> ContextAsync(Guid id, TurnoverEntry entry, CancellationToken cancellation)
    {
        var (sheet, all) = (TurnoverReader.SheetOf(entry), await sheets.ListAsync(cancellation));
        return new(
            id,
            await partners.AllAsync(cancellation),
            await sources.AllAsync(cancellation),
            [.. all.Select(line => line.Sheet)],
            await OpenedAsync(id, all, cancellation),
            sheet is null ? [] : await sheets.UsedKeysAsync(sheet, cancellation),
            sheet is null ? [] : await sheets.OnRecordAsync(sheet, cancellation),
            TomskZone.Today(clock))
        {
            OtherStages = sheet is null ? [] : await OtherStagesAsync(sheet, all, cancellation),
            Drafts = await drafts.NamesAsync(id, cancellation),
        };
    }

    /// <summary>The form as it was last saved, else as the published sheet fills it in.</summary>
    /// <returns>Null where there is neither.</returns>
    public async Task<TurnoverEntry?> OpenAsync(Guid id, Language language, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Trade, cancellation) is { } draft) return FormJson.Read<TurnoverEntry>(draft.Content);
        return await OpenedAsync(id, cancellation) is { } published ? TurnoverWriter.Write(published, await partners.AllAsync(cancellation), language) : null;
    }

    /// <summary>The published sheet that a form of this identity changes; null for a form that makes a new one.</summary>
    public async Task<PublishedSheet?> OpenedAsync(Guid id, CancellationToken cancellation) => await OpenedAsync(id, await sheets.ListAsync(cancellation), cancellation);

    private async Task<IReadOnlyList<PublishedSheet>> OtherStagesAsync(TradeSheet sheet, IReadOnlyList<SheetLine> all, CancellationToken cancellation)
    {
        List<PublishedSheet> stages = [];
        foreach (var line in all.Where(line => line.Sheet != sheet && line.Sheet with { Status = sheet.Status } == sheet))
            stages.Add(await sheets.PublishedAsync(line.Sheet, cancellation));
        return stages;
    }

    private async Task<PublishedSheet?> OpenedAsync(Guid id, IReadOnlyList<SheetLine> all, CancellationToken cancellation) =>
        all.FirstOrDefault(line => line.Sheet.Id == id) is { Sheet: var sheet } ? await sheets.PublishedAsync(sheet, cancellation) : null;
}
