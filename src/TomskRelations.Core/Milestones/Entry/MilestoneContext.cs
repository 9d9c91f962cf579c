using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>What a milestone's form is read against.</summary>
public sealed record MilestoneContext : EntryContext<MilestoneDocument>
{
    public MilestoneContext(EntryContext<MilestoneDocument> shared)
        : base(shared)
    {
    }

    public required RecordNames Organisations { get; init; }

    public required RecordNames Delegations { get; init; }

    /// <summary>Makes a row of each partner that was typed into one as a list. A row for a partner is always there.</summary>
    public void PutInOrder(MilestoneForm form)
    {
        form.Partners = form.Partners.Apart(name => Partners.Find(name) is not null);
        if (form.Partners.Count == 0) form.Partners.Add(new());
    }
}
