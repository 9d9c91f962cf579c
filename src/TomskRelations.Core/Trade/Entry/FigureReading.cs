using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>One figure of the form, read.</summary>
/// <param name="Typed">In the unit it was typed in; the checks compare this.</param>
/// <param name="Published">As it is published: money in million US dollars, anything else as typed.</param>
/// <param name="Unit">Of <paramref name="Published"/>.</param>
public sealed record FigureReading(SheetFigure Typed, StatedValue Published, TradeUnit Unit)
{
    public bool IsConverted => Typed.Unit != Unit;
}
