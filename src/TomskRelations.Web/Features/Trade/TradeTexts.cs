namespace TomskRelations.Web.Features.Trade;

/// <summary>Names the resource files with the words of the trade pages.</summary>
public sealed class TradeTexts;
