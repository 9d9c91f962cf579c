using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>A stated figure with its precision and its unit.</summary>
public static class FigureWords
{
    public static string Say(TradeFigure figure, StatedValue stated, Texts<TradeTexts> texts) =>
        texts[$"Qualifier_{figure.Qualifier}", figure switch
        {
            { Measure: TradeMeasure.Growth } => Arithmetic.Signed(stated),
            { Unit: TradeUnit.Percent } => Numbers.Percent(stated.Value, stated.Decimals),
            { Unit: TradeUnit.MillionUsd } => $"{Arithmetic.Say(stated)}\u00A0{texts["MillionUsd"]}",
            _ => Arithmetic.Say(stated),
        }];
}
