using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>What the parts of a turnover's form are called.</summary>
public sealed class TurnoverFormWords(Texts<TurnoverTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms) : IFormWords
{
    public RecordKind Kind => RecordKind.Trade;

    /// <summary>What a warning says, in both languages: it is published with the reason why the figures stand.</summary>
    public Text Say(TurnoverFormReading form, TradeFinding finding)
    {
        string In(Language language) => Languages.In(language, () =>
        {
            var words = new FindingWords(form, terms, texts, shared);
            return $"{words.Title(finding)} {words.Text(finding)}";
        });
        return new(In(Language.English), In(Language.Russian));
    }

    public string Section(string key) => texts[key switch
    {
        "sheet" => "Sheet",
        "figures" => "Figures",
        "partners" => "Partners",
        "proof" => "Proof",
        _ => "Publishing",
    }];

    public string Field(string name) => name.Split('[', ']', '.') switch
    {
        [Bases.Rows, var number, _, ..] => ChoiceWords.BasisField(Number(number), name[(name.IndexOf('.') + 1)..], shared),
        ["Partners", var number, _, "IsTrueZero"] => $"{texts["PartnerRow", Number(number)]}, {texts["TrueZeros"]}",
        ["Partners", var number, _, "Figure"] => $"{texts["PartnerRow", Number(number)]}, {texts["Label_PartnerFigure"]}",
        ["Partners", var number, _, var column] => $"{texts["PartnerRow", Number(number)]}, {texts[$"Label_{column}"]}",
        [var figure, "Figure"] => texts[$"Label_{figure}"],
        [var figure, "Missing"] => $"{texts[$"Label_{figure}"]}, {texts["BlankMeans"]}",
        [var figure, _] => $"{texts[$"Label_{figure}"]}, {texts["TrueZero"]}",
        ["NoteEn" or "NoteRu"] => shared[name],
        [var reason] when reason.Contains("Reason", StringComparison.Ordinal) => texts[reason],
        _ => texts[$"Label_{name}"],
    };

    public string Value(string name, string value) => name.Split('[', ']', '.') switch
    {
        ["Period"] => ChoiceWords.Of<SheetPeriod>(value, terms.Of),
        ["FromMonth" or "ToMonth"] when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 => SheetWords.Month(month),
        ["Body"] => ChoiceWords.Of<ReportingBody>(value, terms.Of),
        ["Status"] => ChoiceWords.Of<TradeStatus>(value, terms.Of),
        ["Unit"] => ChoiceWords.Of<TradeUnit>(value, terms.Of),
        [.., "Trend"] => ChoiceWords.Of<TrendDirection>(ChoiceWords.Of<Missing>(value, shared.Of), shared.Of),
        [.., "Missing"] => ChoiceWords.Of<Missing>(value, shared.Of),
        [.., "IsTrueZero" or "IsInferred"] => shared["Ticked"],
        [Bases.Rows, _, _, "Kind"] => ChoiceWords.Of<BasisKind>(value, shared.Of),
        [Bases.Rows, _, _, "Fields", ..] when SheetCell.Provable.Contains(value) => texts[$"Label_{value}"],
        _ => value,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) + 1;
}
