using System.Globalization;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Tests.Trade.Checks;

internal static class Sheets
{
    public static readonly TradeSheetFigures Of2008 = new() { Year = 2008, Today = new(2026, 3, 1) };

    /// <summary>Decimals are those that are written: "40.0" has one.</summary>
    public static SheetFigure Million(string written) => Figure(written, TradeUnit.MillionUsd);

    public static SheetFigure Percent(string written) => Figure(written, TradeUnit.Percent);

    public static SheetFigure Figure(string written, TradeUnit unit) =>
        new(new(decimal.Parse(written, CultureInfo.InvariantCulture), written.Contains('.') ? written.Length - written.IndexOf('.') - 1 : 0), unit);

    /// <summary>"About 110", "more than 110", or a plain figure.</summary>
    public static SheetFigure Vague(string written, TradeUnit unit) => Figure(written.Split(' ')[^1], unit) with
    {
        Qualifier = written.Split(' ')[0] switch
        {
            "about" => Qualifier.About,
            "more" => Qualifier.MoreThan,
            _ => Qualifier.Exact,
        },
    };

    public static TradeFinding Finding(TradeSheetFigures sheet, TradeRule rule) => Assert.Single(Findings(sheet, rule));

    public static IEnumerable<TradeFinding> Findings(TradeSheetFigures sheet, TradeRule rule) => TradeChecks.Of(sheet).Where(finding => finding.Rule == rule);

    public static decimal Rounded(decimal? value) => decimal.Round(value!.Value, 2);
}
