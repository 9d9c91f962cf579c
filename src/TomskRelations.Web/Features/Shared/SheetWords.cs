using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>What a sheet of trade figures is called.</summary>
public static class SheetWords
{
    /// <summary>"2015, first half-year, customs, provisional"; a full year and actual figures go without saying.</summary>
    public static string Of(TradeSheet sheet, Texts<TermTexts> terms) => string.Join(", ", [$"{sheet.Year}", .. Rest(sheet, terms)]);

    /// <summary>The same within a page of the year.</summary>
    public static string OfYear(TradeSheet sheet, Texts<TermTexts> terms) => string.Join(", ", Rest(sheet, terms));

    public static string Period(TradeSheet sheet, Texts<TermTexts> terms) => sheet is { Period: TradePeriod.Months, FromMonth: { } from, ToMonth: { } to }
        ? from == to ? Month(from) : $"{Month(from)}–{Month(to)}"
        : terms.Of(SheetPeriods.Of(sheet));

    public static string Month(int month) => Languages.Current.Culture().DateTimeFormat.GetMonthName(month);

    private static IEnumerable<string> Rest(TradeSheet sheet, Texts<TermTexts> terms)
    {
        if (sheet.Period != TradePeriod.Year) yield return Period(sheet, terms);
        yield return terms.Of(sheet.Body);
        if (sheet.Status != TradeStatus.Actual) yield return terms.Of(sheet.Status);
    }
}
