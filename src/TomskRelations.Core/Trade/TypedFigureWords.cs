namespace TomskRelations.Core.Trade;

/// <summary>The words and signs, in both languages, that may stand around a typed figure.</summary>
internal static class TypedFigureWords
{
    public const string Before = $"^(?:{Trend}(?: by| на)?)? ?(?:{Qualifier}(?: чем)?(?: by| на)?)? ?(?<sign>[+-])? ?(?<usd>{Usd})? ?(?<sign>[+-])?$";

    public const string After = $@"^ ?(?:(?<percent>%|percent|per cent|проц\.|процент(?:а|ов)?)|(?<scale>{Scale})? ?(?<usd>{Usd})?)\.?$";

    public const string ForeignCurrency = @"(?:[€£¥₽]|\b(?:eur|euro|gbp|cny|rub|rur)|руб|евро|юан)";

    private const string Trend = @"(?:(?<fall>fell|decreased|declined|dropped|shrank|снизил(?:ся|ась|ось)|упал[ао]?|сократил(?:ся|ась|ось)|уменьшил(?:ся|ась|ось))"
        + "|(?<rise>rose|grew|increased|вырос(?:ла|ло)?|увеличил(?:ся|ась|ось)|возрос(?:ла|ло)?))";

    private const string Qualifier = "(?:(?<more>more than|over|above|exceeding|более|больше|свыше|превысила?|>)"
        + @"|(?<about>almost|nearly|close to|about|around|approximately|approx\.|roughly|circa|ca?\.|около|почти|примерно|приблизительно|порядка|[~≈]))";

    private const string Scale = @"(?<thousand>k|thousands?|тыс|тысяч[аи]?)|(?<million>m|mn|mln|millions?|млн|миллион(?:а|ов)?)"
        + @"|(?<billion>b|bn|bln|billions?|млрд|миллиард(?:а|ов)?)";

    private const string Usd = @"\.? ?(?:us ?\$|u\.s\. dollars?|us dollars?|dollars?|usd|\$|(?:долл\.?|доллар(?:а|ы|ов)?)(?: сша)?)";
}
