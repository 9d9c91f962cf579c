using System.Globalization;
using System.Text.RegularExpressions;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>What the parts of a delegation's form are called.</summary>
public sealed partial class DelegationFormWords(Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms) : IFormWords
{
    public RecordKind Kind => RecordKind.Delegation;

    public string Section(string key) => texts[key switch
    {
        "what" => "What",
        "when" => "When",
        "who" => "Who",
        "why" => "Why",
        "proof" => "Proof",
        _ => "Publishing",
    }];

    public string Field(string name)
    {
        if (ChoiceWords.IsStillProven(name)) return shared[nameof(DelegationForm.StillProven)];
        if (Row().Match(name) is not { Success: true } row) return FieldLabels.Of(name, texts, shared)!;
        var (list, number, column) = (row.Groups[1].Value, int.Parse(row.Groups[2].ValueSpan, CultureInfo.InvariantCulture), row.Groups[3].Value);
        return list == Bases.Rows
            ? ChoiceWords.BasisField(number + 1, column, shared)
            : $"{FieldLabels.Of(name, texts, shared)}, {texts[Column(list, column)]}";
    }

    public string Value(string name, string value) => (Row().Match(name) is { Success: true } row ? $"{row.Groups[1]}.{row.Groups[3]}" : name) switch
    {
        "Direction" => ChoiceWords.Of<Direction>(value, terms.Of),
        "Kind" => ChoiceWords.Of<DelegationKind>(value, terms.Of),
        "Status" => ChoiceWords.Of<DelegationStatus>(value, terms.Of),
        "HeadCountUnit" when DelegationFormReader.HeadCountUnits.Contains(value) => texts[$"Unit_{value}"],
        "HeadCountQualifier" => ChoiceWords.Of<Qualifier>(value, shared.Of),
        "Partners.NewKind" => ChoiceWords.Of<PartnerKind>(value, terms.Of),
        "Heads.Rank" => ChoiceWords.Of<HeadRank>(value, texts.Of),
        "Heads.Standing" => ChoiceWords.Of<HeadStanding>(value, texts.Of),
        "Participants.BodyType" => ChoiceWords.Of<BodyType>(value, texts.Of),
        "Heads.NameBasis" or "Participants.NameBasis" => ChoiceWords.Of<NameBasis>(value, texts.Of),
        "Outcomes.Kind" => ChoiceWords.Of<OutcomeKind>(value, terms.Of),
        "Related.Kind" => ChoiceWords.Of<RelatedVisitKind>(value, terms.Of),
        "Basis.Kind" => ChoiceWords.Of<BasisKind>(value, shared.Of),
        "Basis.IsInferred" => shared["Ticked"],
        var field when field.StartsWith("Basis.Fields", StringComparison.Ordinal) || ChoiceWords.IsStillProven(name) => Proven(value),
        var field when field == "EmptyMeans" || field.StartsWith("Missing", StringComparison.Ordinal) => ChoiceWords.Of<Missing>(value, shared.Of),
        _ => value,
    };

    /// <summary>A field that a basis names; its row goes by the key that it has in the record.</summary>
    private string Proven(string field) => field.Split(':') is [var list, var key] ? texts[$"Field_{list}", key] : texts[$"Field_{field}"];

    private static string Column(string list, string column) => (list, column) switch
    {
        ("Partners", "Name") => "PartnerName",
        ("Places", "Country") => "PlaceCountry",
        ("Places" or "Hosts", "En" or "Ru") => $"Name{column}",
        ("Hosts", "Organisation") => "HostOrganisation",
        ("Heads" or "Participants", "En") => "NameLatin",
        ("Heads" or "Participants", "Ru") => "NameCyrillic",
        ("Heads", "TitleEn" or "TitleRu") => $"Head{column}",
        ("Topics" or "Meetings", "En") => "InEnglish",
        ("Topics" or "Meetings", "Ru") => "InRussian",
        ("Outcomes", "Kind" or "En" or "Ru") => $"Outcome{column}",
        ("Organisations", _) => "OrganisationName",
        ("Related", _) => $"Related{column}",
        _ => column,
    };

    [GeneratedRegex(@"^(\w+)\[(\d+)\]\.(.+)$")]
    private static partial Regex Row();
}
