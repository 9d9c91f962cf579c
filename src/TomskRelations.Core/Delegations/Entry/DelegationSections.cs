using TomskRelations.Core.Drafts;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>The parts of a delegation's form; every field is in one.</summary>
public static class DelegationSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("what", nameof(DelegationForm.TitleEn), nameof(DelegationForm.TitleRu), nameof(DelegationForm.Direction), nameof(DelegationForm.Kind), nameof(DelegationForm.Status), nameof(DelegationForm.StatusReasonEn), nameof(DelegationForm.StatusReasonRu), nameof(DelegationForm.Partners)),
        new("when", nameof(DelegationForm.Date), nameof(DelegationForm.Places)),
        new("who", nameof(DelegationForm.Heads), nameof(DelegationForm.Participants), nameof(DelegationForm.HeadCount), nameof(DelegationForm.HeadCountUnit), nameof(DelegationForm.HeadCountQualifier), nameof(DelegationForm.Hosts)),
        new("why", nameof(DelegationForm.PurposeEn), nameof(DelegationForm.PurposeRu), nameof(DelegationForm.SummaryEn), nameof(DelegationForm.SummaryRu), nameof(DelegationForm.Topics), nameof(DelegationForm.Meetings), nameof(DelegationForm.Outcomes), nameof(DelegationForm.Organisations), nameof(DelegationForm.Related), nameof(DelegationForm.FollowUp)),
        new("proof", nameof(DelegationForm.StillProven), nameof(DelegationForm.Basis), nameof(DelegationForm.EmptyMeans), nameof(DelegationForm.Missing)),
        new("publish", nameof(DelegationForm.NoteEn), nameof(DelegationForm.NoteRu)),
    ];
}
