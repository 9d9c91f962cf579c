using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class MilestonePreview(MilestoneEntryQueries entries, MilestoneQueries milestones, RecordPreview previews)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public Task<MilestonePage?> OfAsync(Guid id, CancellationToken cancellation) => previews.OfAsync<MilestoneForm, MilestonePage>(
        RecordKind.Milestone,
        id,
        async form =>
        {
            var context = await entries.ContextAsync(id, cancellation);
            var reading = MilestoneFormReader.Read(form, context);
            return reading.Faults.Count > 0 ? null : reading.Plan(context);
        },
        slug => milestones.FindAsync(slug, cancellation),
        cancellation);
}
