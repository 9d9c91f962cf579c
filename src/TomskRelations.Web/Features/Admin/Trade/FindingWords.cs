using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>Says what the figures say to each other, with the arithmetic.</summary>
public sealed class FindingWords(TurnoverFormReading view, Texts<TermTexts> terms, Texts<TurnoverTexts> texts, Texts<SharedTexts> shared)
{
    private const int GrowthDecimals = 1;

    public static ReadyState StateOf(TradeFinding finding) =>
        finding.IsError ? ReadyState.Blocks : finding.IsWarning ? ReadyState.Warns : ReadyState.Done;

    public string Title(TradeFinding finding) => finding switch
    {
        { IsError: true } => Label(finding.Fields[0]),
        { Rule: TradeRule.Sum } => OfPartner(finding.Fields[^1], Plainly(finding)),
        _ => Plainly(finding),
    };

    public LinkedWords Text(TradeFinding finding) =>
        finding.Standing is not null ? view.FaultAt(view.Reading.Names[finding.Fields[0]], shared) ?? ""
        : finding is { IsWarning: true, IsAbout: true } ? $"{Arithmetic(finding)} {texts["Finding_About"]}"
        : Arithmetic(finding);

    private string Plainly(TradeFinding finding) =>
        texts[finding.Kind == TradeFindingKind.NothingToCompare ? $"Nothing_{finding.Rule}" : $"Finding_{finding.Kind}", Label(finding.Fields[0])];

    private string Arithmetic(TradeFinding finding) => finding.Kind switch
    {
        TradeFindingKind.NothingToCompare => Nothing(finding),
        TradeFindingKind.SumFits or TradeFindingKind.SumDiffers => Sum(finding, finding.Parts[2].Decimals),
        TradeFindingKind.SharesAddUp or TradeFindingKind.SharesDoNotAddUp => Sum(finding, finding.Parts[0].Decimals),
        TradeFindingKind.GrowthFits or TradeFindingKind.GrowthDiffers => texts[$"Finding_{finding.Kind}_Text{OpenEnd(finding)}",
            Say(finding.Parts[0]), Say(finding.Parts[1]), Growth(finding.Result), Growth(finding.Lowest), Growth(finding.Highest), Growth(finding.Parts[2])],
        TradeFindingKind.GrowthLiesBetween or TradeFindingKind.GrowthLiesOutside => texts["Finding_GrowthLies_Text",
            Growth(finding.Parts[0]), Growth(finding.Parts[1]), Growth(finding.Parts[2])],
        TradeFindingKind.PartnersFit or TradeFindingKind.PartnersExceedTotal => texts[$"Finding_{finding.Kind}_Text",
            WholeOf(finding), Together(finding), Exactly(finding.Highest)],
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
        TradeRule.Growth when finding.Fields[0] == TradeField.Growth && view.Derived is { Earlier: var earlier, Turnover.Decimals: var decimals } => texts["Nothing_Growth_Derived",
            Number(earlier.Point, decimals), Number(earlier.Lowest, decimals), Number(earlier.Highest, decimals)],
        TradeRule.Unit => texts["Nothing_Unit_Text", Label(finding.Fields[0])],
        _ => texts[$"Nothing_{finding.Rule}_Text"],
    };

    private string Sum(TradeFinding finding, int decimals)
    {
        var text = texts[$"Finding_{finding.Kind}_Text{OpenEnd(finding)}",
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

    /// <summary>"Exports", "Germany", "Germany, exports".</summary>
    public string Label(string field) => field.Split(':') switch
    {
        ["partner", var partner, ("export" or "import" or "trend") and var name, ..] => texts["FieldOfPartner", NameOf(partner), texts[$"FieldOfPartner_{name}"]],
        ["partner", var partner, ..] => NameOf(partner),
        [var name, ..] => texts[$"Field_{name}"],
        _ => field,
    };

    private string OfPartner(string field, string words) =>
        field.Split(':') is ["partner", var partner, ..] ? $"{NameOf(partner)}: {char.ToLower(words[0], CultureInfo.CurrentCulture)}{words[1..]}" : words;

    private string NameOf(string partner) => view.Context.Partners.All.FirstOrDefault(called => called.Slug == partner)?.Name.In(Languages.Current) ?? partner;

    /// <summary>What partners' figures are parts of.</summary>
    private string WholeOf(TradeFinding finding) => finding.Fields[^1].StartsWith("partner:", StringComparison.Ordinal) ? terms.Of(TradeMeasure.Share) : Label(finding.Fields[^1]);

    private string Together(TradeFinding finding) => terms[
        $"Amount_{(finding.Parts.Any(part => part.Qualifier == Qualifier.MoreThan) ? Qualifier.MoreThan : finding.IsAbout ? Qualifier.About : Qualifier.Exact)}",
        Number(finding.Result, MostDecimals(finding))];

    /// <summary>Ends the key of words for a range that "more than" leaves open at one end.</summary>
    private static string OpenEnd(TradeFinding finding) => finding switch
    {
        { Highest: null } => "_AtLeast",
        { Lowest: null } => "_AtMost",
        _ => "",
    };

    private static int MostDecimals(TradeFinding finding) => finding.Parts.Max(part => part.Decimals);

    private string Say(TradePart part) => terms[$"Amount_{part.Qualifier}", Numbers.Say(part.Value, part.Decimals)];

    /// <summary>With all the decimals it has; null where the end of a range is open.</summary>
    private static string? Exactly(decimal? value)
    {
        if (value is null) return null;
        var decimals = 0;
        while (decimals < TradeObservation.ValueScale && decimal.Round(value.Value, decimals) != value) decimals++;
        return Number(value, decimals);
    }

    private static string Number(decimal? value, int decimals) => Numbers.Say(value ?? 0, decimals);

    private static string Times(decimal ratio) => Numbers.Say(ratio, ratio < 10 ? 1 : 0);

    private string Growth(TradePart part) => terms[$"Amount_{part.Qualifier}", Growth(part.Value)];

    private static string Growth(decimal? value) => (value > 0 ? "+" : "") + Numbers.Percent(value ?? 0, GrowthDecimals);
}
