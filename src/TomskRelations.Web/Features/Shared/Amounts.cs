using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>A figure of trade in words that stand by themselves: precision, number, unit.</summary>
public static class Amounts
{
    /// <summary>"about 70 million USD", "40.4%", "59 countries".</summary>
    public static string Say(StatedValue stated, TradeUnit? unit, Qualifier qualifier, Texts<TermTexts> terms)
    {
        var number = unit == TradeUnit.Percent ? Numbers.Percent(stated.Value, stated.Decimals) : Numbers.Say(stated.Value, stated.Decimals);
        var amount = unit switch
        {
            TradeUnit.Countries => terms.Count("Countries", (long)stated.Value),
            TradeUnit.ThousandUsd or TradeUnit.MillionUsd or TradeUnit.BillionUsd => $"{number}\u00A0{terms.Of(unit)}",
            _ => number,
        };
        return terms[$"Amount_{qualifier}", amount];
    }

    /// <summary>A growth always has its sign.</summary>
    public static string SayGrowth(StatedValue stated, Qualifier qualifier, Texts<TermTexts> terms) =>
        terms[$"Amount_{qualifier}", (stated.Value > 0 ? "+" : "") + Numbers.Percent(stated.Value, stated.Decimals)];
}
