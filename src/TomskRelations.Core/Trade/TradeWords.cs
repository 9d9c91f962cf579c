using System.Globalization;

namespace TomskRelations.Core.Trade;

/// <summary>The words in which a reader of either language may ask for a figure. A missing figure has no number to be found by.</summary>
internal static class TradeWords
{
    private static readonly DateTimeFormatInfo[] Months = [CultureInfo.GetCultureInfo("en-GB").DateTimeFormat, CultureInfo.GetCultureInfo("ru-RU").DateTimeFormat];

    public static IEnumerable<string?> Of(TradeDocument document) =>
    [
        .. Measure(document.Measure),
        .. Scope(document.Scope),
        document.Sector?.En,
        document.Sector?.Ru,
        .. Year(document.Year),
        .. document.BaseYear is { } baseYear ? Year(baseYear) : [],
        .. Period(TradeSheet.Of(document)),
        .. Status(document.Status),
        .. Body(document.Body),
        document.Value?.ToString($"F{Math.Max(0, document.Decimals)}", CultureInfo.InvariantCulture),
        .. document.Direction switch
        {
            TrendDirection.Increased => ["increased", "рост"],
            TrendDirection.Decreased => ["decreased", "снижение"],
            _ => (string[])[],
        },
        .. document.Unit switch
        {
            TradeUnit.ThousandUsd => ["thousand USD", "US dollars", "тыс. долл. США", "долларов"],
            TradeUnit.MillionUsd => ["million USD", "US dollars", "млн долл. США", "долларов"],
            TradeUnit.BillionUsd => ["billion USD", "US dollars", "млрд долл. США", "долларов"],
            TradeUnit.Percent => ["percent", "per cent", "процент процентов"],
            TradeUnit.Countries => ["countries", "страны"],
            _ => (string?[])[document.UnitWords?.En, document.UnitWords?.Ru],
        },
    ];

    private static string[] Measure(TradeMeasure measure) => measure switch
    {
        TradeMeasure.Turnover => ["foreign trade turnover", "внешнеторговый оборот, товарооборот"],
        TradeMeasure.Export => ["foreign trade exports", "внешняя торговля, экспорт"],
        TradeMeasure.Import => ["foreign trade imports", "внешняя торговля, импорт"],
        TradeMeasure.Share => ["share of trade turnover", "доля в обороте, товарооборот"],
        TradeMeasure.Growth => ["growth of trade turnover", "прирост оборота, рост товарооборота"],
        TradeMeasure.ExportGrowth => ["growth of exports", "прирост экспорта, рост экспорта"],
        TradeMeasure.ImportGrowth => ["growth of imports", "прирост импорта, рост импорта"],
        TradeMeasure.PartnerCount => ["number of countries traded with, trading partners", "число стран — торговых партнёров"],
        TradeMeasure.Trend => ["trend of trade turnover", "динамика оборота, товарооборот"],
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No words are known for this measure."),
    };

    private static string[] Scope(TradeScope scope) => scope switch
    {
        TradeScope.Cis => ["CIS region", "страны СНГ"],
        TradeScope.Other => ["other foreign countries", "другие зарубежные страны"],
        _ => [],
    };

    private static string[] Period(TradeSheet sheet) => sheet switch
    {
        { Period: TradePeriod.HalfYear, Part: 1 } => ["first half-year", "первое полугодие"],
        { Period: TradePeriod.HalfYear } => ["second half-year", "второе полугодие"],
        { Period: TradePeriod.Quarter, Part: 1 } => ["first quarter", "первый квартал"],
        { Period: TradePeriod.Quarter, Part: 2 } => ["second quarter", "второй квартал"],
        { Period: TradePeriod.Quarter, Part: 3 } => ["third quarter", "третий квартал"],
        { Period: TradePeriod.Quarter } => ["fourth quarter", "четвёртый квартал"],
        { FromMonth: { } from, ToMonth: { } to } => [.. Enumerable.Range(from, to - from + 1).SelectMany(month => Months.Select(names => names.GetMonthName(month)))],
        _ => [],
    };

    private static string[] Status(TradeStatus status) => status switch
    {
        TradeStatus.Provisional => ["provisional", "предварительные данные"],
        TradeStatus.Forecast => ["forecast", "прогноз"],
        TradeStatus.Revised => ["revised", "уточнённые данные"],
        _ => [],
    };

    private static string[] Body(ReportingBody body) => body switch
    {
        ReportingBody.Customs => ["customs", "таможня"],
        ReportingBody.StatisticsOffice => ["statistics office", "орган статистики"],
        ReportingBody.Administration => ["Oblast administration", "администрация области"],
        _ => ["Duma", "Дума"],
    };

    private static string[] Year(int year) => [year.ToString(CultureInfo.InvariantCulture), $"{year} год"];
}
