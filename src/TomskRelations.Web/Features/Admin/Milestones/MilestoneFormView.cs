using TomskRelations.Core.Entry;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Milestones;

/// <summary>The form of a milestone with what the portal makes of it so far.</summary>
public sealed record MilestoneFormView(MilestoneForm Form, MilestoneContext Context, RecordReading<MilestoneDocument> Reading, EntryState State, MilestoneFormWords Words)
{
    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<SharedTexts> shared) => EntryChecksView.Of(MilestoneChecks.Of(Reading, Context), shared);

    public RecordEndView End(StaffForm form) => RecordEndView.Of(form, Form, Context, Reading, Words.Provable, 4);

    public LinkedWords PartnerEcho(int row, Texts<SharedTexts> shared) => shared.PartnerEcho(
        Reading.Faults, $"Partners[{row}].Name", Form.Partners[row].Name, Context.Partners, Context.Partners.Find(Form.Partners[row].Name)?.Slug);

    public LinkedWords OrganisationEcho(int row, Texts<SharedTexts> shared) => shared.NameEcho(
        Reading.Faults, $"Organisations[{row}].Name", Form.Organisations[row].Name, Context.Organisations.Find(Form.Organisations[row].Name)?.Name);

    public LinkedWords DelegationEcho(Texts<SharedTexts> shared) => shared.NameEcho(
        Reading.Faults, nameof(Form.Delegation), Form.Delegation, Context.Delegations.Find(Form.Delegation)?.Name);
}
