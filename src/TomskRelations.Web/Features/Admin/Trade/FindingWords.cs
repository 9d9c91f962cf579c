using TomskRelations.Core.Entry;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>Says what the figures say to each other, with the arithmetic.</summary>
public sealed class FindingWords(TurnoverFormView view, Texts<TermTexts> terms, Texts<TurnoverTexts> texts, Texts<SharedTexts> shared)
{
    private const int GrowthDecimals = 1;

    public static ReadyState StateOf(TradeFinding finding) =>
        finding.IsError ? ReadyState.Blocks : finding.IsWarning ? ReadyState.Warns : ReadyState.Done;

    public string Title(TradeFinding finding) => finding.Kind switch
    {
        TradeFindingKind.NothingToCompare => texts[$"Nothing_{finding.Rule}"],
        TradeFindingKind.TrendAgrees or TradeFindingKind.TrendDisagrees or TradeFindingKind.UnitLooksRight or TradeFindingKind.UnitLooksWrong =>
            texts[$"Finding_{finding.Kind}", Label(finding.Fields[0])],
        _ when finding.IsError => Label(finding.Fields[0]),
        _ => texts[$"Finding_{finding.Kind}"],
    };

    public string Text(TradeFinding finding) => finding.Kind switch
    {
        TradeFindingKind.NothingToCompare => Nothing(finding),
        TradeFindingKind.SumFits or TradeFindingKind.SumDiffers => Sum(finding, finding.Parts[2].Decimals),
        TradeFindingKind.SharesAddUp or TradeFindingKind.SharesDoNotAddUp => Sum(finding, finding.Parts[0].Decimals),
        TradeFindingKind.GrowthFits or TradeFindingKind.GrowthDiffers => texts[$"Finding_{finding.Kind}_Text",
            Say(finding.Parts[0]), Say(finding.Parts[1]), Growth(finding.Result), Growth(finding.Lowest), Growth(finding.Highest), Growth(finding.Parts[2].Value)],
        TradeFindingKind.GrowthLiesBetween or TradeFindingKind.GrowthLiesOutside => texts[$"Finding_{finding.Kind}_Text",
            Growth(finding.Parts[0].Value), Growth(finding.Parts[1].Value), Growth(finding.Result)],
        TradeFindingKind.PartnersFit or TradeFindingKind.PartnersExceedTotal => texts[$"Finding_{finding.Kind}_Text",
            Number(finding.Result, MostDecimals(finding)), Exactly(finding.Highest)],
        TradeFindingKind.TrendAgrees or TradeFindingKind.TrendDisagrees => texts["Finding_Trend_Text", Say(finding.Parts[0]), Say(finding.Parts[1])],
        TradeFindingKind.UnitLooksRight => texts["Finding_UnitLooksRight_Text", Say(finding.Parts[0]), Say(finding.Parts[1]), YearOf(finding.Parts[1])],
        TradeFindingKind.UnitLooksWrong => Unit(finding),
        TradeFindingKind.FutureActual => shared["Fault_FutureYear", (int)finding.Highest!.Value],
        _ => shared[$"Fault_{finding.Kind}"],
    };

    /// <summary>Id of the field to go to.</summary>
    public string? Field(TradeFinding finding) => view.Reading.Names.TryGetValue(finding.Fields[^1], out var name) || view.Reading.Names.TryGetValue(finding.Fields[0], out name)
        ? StaffFieldView.IdOf(name)
        : null;

    private string Nothing(TradeFinding finding) => finding.Rule switch
    {
        TradeRule.Growth when view.Derived is { Earlier: var earlier, Turnover.Decimals: var decimals } => texts["Nothing_Growth_Derived",
            Number(earlier.Point, decimals), Number(earlier.Lowest, decimals), Number(earlier.Highest, decimals)],
        TradeRule.Unit => texts["Nothing_Unit_Text", Label(finding.Fields[0])],
        _ => texts[$"Nothing_{finding.Rule}_Text"],
    };

    private string Sum(TradeFinding finding, int decimals)
    {
        var text = texts[$"Finding_{finding.Kind}_Text",
            Say(finding.Parts[0]), Say(finding.Parts[1]), Number(finding.Result, MostDecimals(finding)), Say(finding.Parts[^1]), Exactly(finding.Lowest), Exactly(finding.Highest)];
        return finding.Suggestions is [var swap, ..]
            ? $"{text} {texts["Suggestion_Swap", Say(swap.Part), Label(swap.Part.Field), Number(swap.Result, Math.Max(decimals, swap.Part.Decimals))]}"
            : text;
    }

    private string Unit(TradeFinding finding)
    {
        var ratio = finding.Ratio!.Value;
        var text = texts["Finding_UnitLooksWrong_Text", Say(finding.Parts[0]), Say(finding.Parts[1]), YearOf(finding.Parts[1]), Times(Math.Max(ratio, 1 / ratio))];
        return finding is { SuggestedUnit: { } unit, Suggestions: [var suggestion, ..] } ? $"{text} {texts["Suggestion_Unit", terms.Of(unit), Say(suggestion.Part)]}" : text;
    }

    /// <summary>"turnover:2008" is the turnover of another year.</summary>
    private static string YearOf(TradePart part) => part.Field.Split(':')[^1];

    private string Label(string field) => field.Split(':') switch
    {
        ["partner", var partner, ..] => view.Context.Partners.All.FirstOrDefault(called => called.Slug == partner)?.Name.In(Languages.Current) ?? partner,
        [var name, ..] => texts[$"Field_{name}"],
        _ => field,
    };

    private static int MostDecimals(TradeFinding finding) => finding.Parts.Max(part => part.Decimals);

    private static string Say(TradePart part) => Numbers.Say(part.Value, part.Decimals);

    /// <summary>With all the decimals it has.</summary>
    private static string Exactly(decimal? value)
    {
        var decimals = 0;
        while (decimals < TradeObservation.ValueScale && decimal.Round(value!.Value, decimals) != value) decimals++;
        return Number(value, decimals);
    }

    private static string Number(decimal? value, int decimals) => Numbers.Say(value ?? 0, decimals);

    private static string Times(decimal ratio) => Numbers.Say(ratio, ratio < 10 ? 1 : 0);

    private static string Growth(decimal? value) => (value > 0 ? "+" : "") + Numbers.Percent(value ?? 0, GrowthDecimals);
}
