using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Fills a form in: with what a new one begins with, or with a published sheet. What it rests on stays with the figures and is not asked for again.</summary>
public static class TurnoverWriter
{
    private const int AmbiguousDecimals = 3;

    public static TurnoverEntry New() => new()
    {
        Period = DocumentField.Code(SheetPeriod.Year),
        Status = DocumentField.Code(TradeStatus.Actual),
        Unit = DocumentField.Code(TradeUnit.MillionUsd),
        Basis = [new() { Kind = DocumentField.Code(BasisKind.StaffRecord) }],
    };

    /// <param name="language">Of names, and of the words that stand with a figure.</param>
    public static TurnoverEntry Write(PublishedSheet published, PartnerNames partners, Language language)
    {
        var (sheet, cells) = (published.Sheet, published.Documents.ToLookup(SheetCell.Of));
        var period = SheetPeriods.Of(sheet);
        FigureEntry Figure(SheetCell cell) => Write(cells[cell].FirstOrDefault(), language);
        return new()
        {
            Year = Digits(sheet.Year),
            Period = DocumentField.Code(period),
            FromMonth = period == SheetPeriod.Months ? Digits(sheet.FromMonth) : null,
            ToMonth = period == SheetPeriod.Months ? Digits(sheet.ToMonth) : null,
            Body = DocumentField.Code(sheet.Body),
            Status = DocumentField.Code(sheet.Status),
            Unit = DocumentField.Code(TradeUnit.MillionUsd),
            Turnover = Figure(SheetCell.Turnover),
            Export = Figure(SheetCell.Export),
            Import = Figure(SheetCell.Import),
            Growth = Figure(SheetCell.Growth),
            ExportGrowth = Figure(SheetCell.ExportGrowth),
            ImportGrowth = Figure(SheetCell.ImportGrowth),
            GrowthBaseYear = Digits(published.Documents.FirstOrDefault(document => document.Measure.IsGrowth && document.Scope == TradeScope.Total)?.BaseYear),
            ShareCis = Figure(SheetCell.CisShare),
            ShareOther = Figure(SheetCell.OtherShare),
            PartnerCount = Figure(SheetCell.PartnerCount),
            Partners =
            [
                .. published.Documents
                    .Where(document => SheetCell.Of(document) is { IsInForm: true, Partner: not null })
                    .GroupBy(document => document.Partner!)
                    .Select(partner => Partner(partner, partners, language)),
            ],
        };
    }

    private static FigureEntry Write(TradeDocument? document, Language language) => new()
    {
        Figure = Say(document, language),
        Missing = document?.Missing is { } missing ? DocumentField.Code(missing) : null,
        IsTrueZero = document?.IsTrueZero ?? false,
    };

    private static PartnerEntry Partner(IGrouping<string, TradeDocument> documents, PartnerNames partners, Language language)
    {
        TradeDocument? Find(params TradeMeasure[] measures) => documents.FirstOrDefault(document => measures.Contains(document.Measure));
        var (trend, figure) = (Find(TradeMeasure.Trend), Find(TradeMeasure.Turnover, TradeMeasure.Share));
        return new()
        {
            Partner = partners.NameOf(documents.Key, language),
            Figure = Say(figure, language),
            Export = Say(Find(TradeMeasure.Export), language),
            Import = Say(Find(TradeMeasure.Import), language),
            IsTrueZero = documents.Any(document => document.IsTrueZero),
            Trend = trend switch
            {
                { Direction: { } direction } => DocumentField.Code(direction),
                { Missing: { } missing } => DocumentField.Code(missing),
                _ => null,
            },
            BaseYear = Digits(trend?.BaseYear),
        };
    }

    /// <summary>As a person would type it, so that reading it gives the same value, decimals and qualifier.</summary>
    private static string? Say(TradeDocument? document, Language language)
    {
        if (document?.Value is not { } value) return null;
        var isBillion = document.Decimals < 0;
        var number = isBillion ? Number(value / 1000, document.Decimals + 3) : Number(value, document.Decimals);
        var qualifier = document.Qualifier switch
        {
            Qualifier.MoreThan => ">",
            Qualifier.About => "~",
            _ => "",
        };
        var unit = document.Scope == TradeScope.Partner && document.Unit == TradeUnit.Percent ? "%"
            : isBillion ? language == Language.Russian ? "\u00A0млрд" : "\u00A0bn"
            : "";
        return qualifier + number + unit;
    }

    /// <summary>Three decimals could be a group of thousands; a zero before the number rules that out.</summary>
    private static string Number(decimal value, int decimals)
    {
        var digits = Math.Abs(value).ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return (value < 0 ? "-" : "") + (decimals == AmbiguousDecimals && digits[0] != '0' ? "0" : "") + digits;
    }

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
