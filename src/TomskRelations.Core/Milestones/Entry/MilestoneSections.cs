using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>The parts of a milestone's form; every field is in one.</summary>
public static class MilestoneSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("what", nameof(MilestoneForm.TitleEn), nameof(MilestoneForm.TitleRu), nameof(MilestoneForm.TextEn), nameof(MilestoneForm.TextRu), nameof(MilestoneForm.Kind), nameof(MilestoneForm.IsKey)),
        new("when", nameof(MilestoneForm.Date), nameof(MilestoneForm.PlaceEn), nameof(MilestoneForm.PlaceRu)),
        new("with", nameof(MilestoneForm.Partners), nameof(MilestoneForm.Delegation), nameof(MilestoneForm.Organisations)),
        .. RecordSections.Last,
    ];
}
