using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>The parts of a partner's form; every field is in one.</summary>
public static class PartnerSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("what", nameof(PartnerForm.Kind), nameof(PartnerForm.NameEn), nameof(PartnerForm.NameRu), nameof(PartnerForm.LeadEn), nameof(PartnerForm.LeadRu), nameof(PartnerForm.Spelling), nameof(PartnerForm.Aliases)),
        new("where", nameof(PartnerForm.Parent), nameof(PartnerForm.Iso), nameof(PartnerForm.IsoCandidates), nameof(PartnerForm.WorldRegion), nameof(PartnerForm.CisStatus), nameof(PartnerForm.CisYear)),
        new("ties", nameof(PartnerForm.Lists), nameof(PartnerForm.Cooperation)),
        .. RecordSections.Last,
    ];
}
