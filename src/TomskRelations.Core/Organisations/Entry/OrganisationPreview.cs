using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class OrganisationPreview(EntryQueries entries, OrganisationQueries organisations, RecordPreview previews)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public Task<OrganisationPage?> OfAsync(Guid id, CancellationToken cancellation) => previews.OfAsync<OrganisationForm, OrganisationPage>(
        RecordKind.Organisation,
        id,
        async form =>
        {
            var context = await entries.ContextAsync<OrganisationDocument>(RecordKind.Organisation, id, cancellation);
            var reading = OrganisationFormReader.Read(form, context);
            return reading.Faults.Count > 0 ? null : reading.Plan(context);
        },
        slug => organisations.FindAsync(slug, cancellation),
        cancellation);
}
