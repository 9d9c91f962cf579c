using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>The form of a delegation with what the portal makes of it so far.</summary>
public sealed record DelegationFormView(DelegationForm Form, DelegationContext Context, DelegationReading Reading, EntryState State)
{
    /// <param name="blank">Label of the choice that stands for a blank field; null where there is none.</param>
    public static StaffChoice[] Choices<T>(Func<Enum, string> label, string? blank = null)
        where T : struct, Enum =>
    [
        .. blank is null ? [] : (IEnumerable<StaffChoice>)[new("", blank)],
        .. Enum.GetValues<T>().Select(term => new StaffChoice(DocumentField.Code(term), label(term))),
    ];

    /// <summary>The public fields that are filled in, for the rows that say what they rest on.</summary>
    public IReadOnlyList<StaffChoice> Provable(Texts<DelegationDeskTexts> texts) => [.. Reading.Document.Fields().Select(field => new StaffChoice(field, LabelOf(field, texts)))];

    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<DelegationDeskTexts> texts) => EntryChecksView.Of(DelegationChecks.Of(Reading, Context), texts);

    public string PartnerEcho(int row, Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared) => Reading.RowPartners[row] is { } partner
        ? texts[partner.IsNew ? "EchoNewPartner" : "EchoPartner", partner.Name.In(Languages.Current)]
        : FaultAt($"Partners[{row}].Name", Form.Partners[row].Name, shared) ?? "";

    public string DateEcho(Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared) => Reading.Document.Date is { } date
        ? texts["EchoDate", DateWords.Say(date, Languages.Current), date]
        : FaultAt("Date", Form.Date, shared) ?? texts["EchoUndated"];

    public string HeadCountEcho(Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared) => Reading.Document.HeadCount is { } count
        ? texts["EchoHeadCount", shared.Of(count.Qualifier), Numbers.Say(count.Value), texts[$"Unit_{count.Unit}"]]
        : FaultAt("HeadCount", Form.HeadCount, shared) ?? "";

    /// <summary>What is wrong with a field that something was typed into.</summary>
    private string? FaultAt(string field, string? typed, Texts<SharedTexts> shared) =>
        typed is not null && Reading.Faults.FirstOrDefault(fault => fault.Field == field) is { } found ? shared[$"Fault_{found.Kind}", [.. found.Values]] : null;

    private string LabelOf(string field, Texts<DelegationDeskTexts> texts) => field.Split(':') is [var list, var key]
        ? texts[$"Field_{list}", NumberOf(list, key)]
        : texts[$"Field_{field}"];

    /// <summary>From 1, as the rows of the form are counted.</summary>
    private int NumberOf(string list, string key) => 1 + list switch
    {
        "place" => Form.Places.FindIndex(row => row.Key == key),
        "host" => Form.Hosts.FindIndex(row => row.Key == key),
        "head" => Form.Heads.FindIndex(row => row.Key == key),
        "participant" => Form.Participants.FindIndex(row => row.Key == key),
        "topic" => Form.Topics.FindIndex(row => row.Key == key),
        "meeting" => Form.Meetings.FindIndex(row => row.Key == key),
        _ => Form.Outcomes.FindIndex(row => row.Key == key),
    };
}
