using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class MilestonePreview(MilestoneEntryQueries entries, DraftQueries drafts, MilestoneQueries milestones, RecordPublisher publisher)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<MilestonePage?> OfAsync(Guid id, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Milestone, cancellation) is not { } draft) return null;
        var context = await entries.ContextAsync(id, cancellation);
        var reading = MilestoneFormReader.Read(FormJson.Read<MilestoneForm>(draft.Content), context);
        return reading.Faults.Count > 0 ? null : (await publisher.PreviewAsync(reading.Plan(context), () => milestones.FindAsync(reading.Document.Key, cancellation), cancellation)).Page;
    }
}
