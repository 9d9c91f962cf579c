using TomskRelations.Core.Entry;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Organisations;

/// <summary>The form of an organisation with what the portal makes of it so far.</summary>
public sealed record OrganisationFormView(
    OrganisationForm Form, EntryContext<OrganisationDocument> Context, RecordReading<OrganisationDocument> Reading, EntryState State, OrganisationFormWords Words)
{
    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<SharedTexts> shared) => EntryChecksView.Of(OrganisationChecks.Of(Reading, Context.Today), shared);

    public RecordEndView End(StaffForm form) => RecordEndView.Of(form, Form, Context, Reading, Words.Provable, 3);
}
