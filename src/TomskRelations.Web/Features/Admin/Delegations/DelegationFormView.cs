using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>The form of a delegation with what the portal makes of it so far.</summary>
public sealed record DelegationFormView(DelegationForm Form, DelegationContext Context, DelegationReading Reading, EntryState State)
{
    /// <summary>The public fields that are filled in, for the rows that say what they rest on.</summary>
    public IReadOnlyList<StaffChoice> Provable(Texts<DelegationDeskTexts> texts) => [.. Reading.Document.Fields().Select(field => new StaffChoice(field, LabelOf(field, texts)))];

    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<DelegationDeskTexts> texts) => EntryChecksView.Of(DelegationChecks.Of(Reading, Context), texts);

    public LinkedWords PartnerEcho(int row, Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared) => Reading.RowPartners[row] is { } partner
        ? texts[partner.IsNew ? "EchoNewPartner" : "EchoPartner", partner.Name.In(Languages.Current)]
        : shared.FaultEcho(Reading.Faults, $"Partners[{row}].Name", Form.Partners[row].Name);

    public LinkedWords DateEcho(Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared) =>
        shared.DateEcho(Reading.Faults, "Date", Form.Date, Reading.Document.Date) is { IsEmpty: false } echo ? echo : texts["EchoUndated"];

    public LinkedWords HeadCountEcho(Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared) => Reading.Document.HeadCount is { } count
        ? texts["EchoHeadCount", shared.Of(count.Qualifier), Numbers.Say(count.Value), texts[$"Unit_{count.Unit}"]]
        : shared.FaultEcho(Reading.Faults, "HeadCount", Form.HeadCount);

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
