using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>What a sheet of trade figures is called.</summary>
public static class SheetWords
{
    /// <summary>"2015, first half-year, customs, provisional"; a full year and actual figures go without saying.</summary>
    public static string Of(TradeSheet sheet, Texts<TermTexts> terms) => In(Languages.Current, sheet, terms);

    /// <summary>The same in both languages.</summary>
    public static Text Both(TradeSheet sheet, Texts<TermTexts> terms) => new(In(Language.English, sheet, terms), In(Language.Russian, sheet, terms));

    /// <summary>The same within a page of the year.</summary>
    public static string OfYear(TradeSheet sheet, Texts<TermTexts> terms) => string.Join(", ", Rest(Languages.Current, sheet, terms));

    public static string Period(TradeSheet sheet, Texts<TermTexts> terms) => Period(Languages.Current, sheet, terms);

    public static string Month(int month) => Month(Languages.Current, month);

    private static string In(Language language, TradeSheet sheet, Texts<TermTexts> terms) => string.Join(", ", [$"{sheet.Year}", .. Rest(language, sheet, terms)]);

    private static string Period(Language language, TradeSheet sheet, Texts<TermTexts> terms) => sheet is { Period: TradePeriod.Months, FromMonth: { } from, ToMonth: { } to }
        ? from == to ? Month(language, from) : $"{Month(language, from)}–{Month(language, to)}"
        : terms.In(language, SheetPeriods.Of(sheet));

    private static string Month(Language language, int month) => language.Culture().DateTimeFormat.GetMonthName(month);

    private static IEnumerable<string> Rest(Language language, TradeSheet sheet, Texts<TermTexts> terms)
    {
        if (sheet.Period != TradePeriod.Year) yield return Period(language, sheet, terms);
        yield return terms.In(language, sheet.Body);
        if (sheet.Status != TradeStatus.Actual) yield return terms.In(language, sheet.Status);
    }
}
