using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class PartnerPreview(EntryQueries entries, PartnerQueries partners, RecordPreview previews)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public Task<PartnerPage?> OfAsync(Guid id, CancellationToken cancellation) => previews.OfAsync<PartnerForm, PartnerPage>(
        RecordKind.Partner,
        id,
        async form =>
        {
            var context = await entries.ContextAsync<PartnerDocument>(RecordKind.Partner, id, cancellation);
            var reading = PartnerFormReader.Read(form, context);
            return reading.Faults.Count > 0 ? null : reading.Plan(context);
        },
        slug => partners.PageAsync(slug, cancellation),
        cancellation);
}
