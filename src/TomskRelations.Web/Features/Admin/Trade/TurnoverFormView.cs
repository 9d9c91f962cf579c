using System.Text.Json;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>The form of a year's turnover on its page.</summary>
public sealed record TurnoverFormView(TurnoverEntry Entry, TurnoverContext Context, TurnoverReading Reading, EntryState State) : TurnoverFormReading(Entry, Context, Reading);

/// <summary>The form of a year's turnover with what the portal makes of it so far.</summary>
public record TurnoverFormReading(TurnoverEntry Entry, TurnoverContext Context, TurnoverReading Reading)
{
    /// <summary>What the figures need before they can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<TurnoverTexts> texts) => EntryChecksView.Of(TurnoverChecks.Of(Entry, Reading), texts);

    /// <summary>What the portal understood of a figure, or why it understood nothing.</summary>
    /// <param name="field">Its name in the request.</param>
    public LinkedWords Echo(string field, string? typed, Texts<TermTexts> terms, Texts<TurnoverTexts> texts, Texts<SharedTexts> shared)
    {
        if (string.IsNullOrWhiteSpace(typed)) return "";
        if (!Reading.Figures.TryGetValue(field, out var read)) return FaultAt(field, shared) ?? "";
        var figure = read.Typed;
        var words = IsGrowth(field)
            ? Amounts.SayGrowth(figure.Stated, figure.Qualifier, terms)
            : Amounts.Say(figure.Stated, figure.Unit, figure.Qualifier, terms);
        var echo = read.IsConverted
            ? texts["EchoConverted", words, Amounts.Say(read.Published, read.Unit, figure.Qualifier, terms)]
            : texts["Echo", words];
        return string.Join(". ", [echo, .. Reading.GivesWay.Where(standing => Reading.Names[standing.Field] == field).Select(standing => GivesWay(standing, terms, texts, shared))]);
    }

    /// <summary>"The provisional value 285 million USD stands; it will be superseded."</summary>
    public string GivesWay(StandingValue standing, Texts<TermTexts> terms, Texts<TurnoverTexts> texts, Texts<SharedTexts> shared) => standing.Document switch
    {
        { Value: { } value } document => texts[$"GivesWay_{document.Status}", IsGrowth(standing.Field)
            ? Amounts.SayGrowth(new(value, document.Decimals), document.Qualifier, terms)
            : Amounts.Say(new(value, document.Decimals), document.Unit, document.Qualifier, terms)],
        var document => texts["GivesWay_Words", shared.Of(document.Direction is { } direction ? direction : document.Missing!), terms.Of(document.Status)],
    };

    /// <param name="field">Its name in the request, or in the findings of the checks.</param>
    public static bool IsGrowth(string field) => TradeField.IsGrowth(JsonNamingPolicy.CamelCase.ConvertName(field.Split('.')[0]));

    /// <summary>What a partner's name was read as.</summary>
    public LinkedWords PartnerEcho(int row, Texts<TurnoverTexts> texts, Texts<SharedTexts> shared) => string.IsNullOrWhiteSpace(Entry.Partners[row].Partner) ? ""
        : FaultAt($"Partners[{row}].Partner", shared) ?? (Context.Partners.Find(Entry.Partners[row].Partner) is { } partner ? texts["EchoPartner", partner.Name.In(Languages.Current)] : "");

    /// <summary>The first sentence of the public page; null while no turnover can be read.</summary>
    public string? Sentence(Language language, Texts<TermTexts> terms)
    {
        if (Reading.Findings.Any(finding => finding.IsError) || Reading.Sheet is not { IsHeadline: true } sheet || !Reading.Figures.TryGetValue("Turnover.Figure", out var turnover)) return null;
        var baseYear = int.TryParse(Entry.GrowthBaseYear, out var typed) ? typed : sheet.Year - 1;
        var growth = Reading.Figures.TryGetValue("Growth.Figure", out var read) ? (read.Published, baseYear) : ((StatedValue, int)?)null;
        return TurnoverSentence.Say(sheet.Year, turnover.Published, turnover.Typed.Qualifier, growth, language, terms);
    }

    /// <summary>Which year's turnover follows from the turnover and growth typed, and what it would be.</summary>
    public DerivedTurnover? Derived =>
        Reading.Figures.TryGetValue("Turnover.Figure", out var turnover) && Reading.Figures.TryGetValue("Growth.Figure", out var growth)
        && turnover.Typed.Qualifier == Qualifier.Exact && growth.Typed.Qualifier == Qualifier.Exact
            ? DerivedTurnover.From(turnover.Published, growth.Published)
            : null;

    /// <summary>What is wrong at a field; null where nothing is.</summary>
    public LinkedWords? FaultAt(string field, Texts<SharedTexts> shared) =>
        Reading.Faults.FirstOrDefault(fault => fault.Field == field) is { } found ? shared.Say(found) : null;
}

/// <summary>One figure of the form, with why it may be blank: model of the partial _Figure.</summary>
/// <param name="Name">Of the figure in the form: "Turnover".</param>
public sealed record FigureFieldView(TurnoverFormView View, StaffForm Form, string Name, FigureEntry Figure);
