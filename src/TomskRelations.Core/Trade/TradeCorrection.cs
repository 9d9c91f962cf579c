using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>A published figure that another one took the place of.</summary>
/// <param name="Successor">What took its place; it may have been superseded in turn.</param>
public sealed record TradeCorrection(TradeFigure Former, TradeFigure Successor)
{
    public Text Reason => Former.SupersededReason;

    public static IReadOnlyList<TradeCorrection> Among(IReadOnlyList<TradeFigure> figures) =>
        [.. figures.Join(figures, former => former.SupersededById, successor => successor.Id, (former, successor) => new TradeCorrection(former, successor))];
}
