using TomskRelations.Core.Drafts;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>The parts of a turnover's form; every field is in one.</summary>
public static class TurnoverSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("sheet", nameof(TurnoverEntry.Year), nameof(TurnoverEntry.Period), nameof(TurnoverEntry.FromMonth), nameof(TurnoverEntry.ToMonth), nameof(TurnoverEntry.Body), nameof(TurnoverEntry.Status), nameof(TurnoverEntry.Unit)),
        new("figures", nameof(TurnoverEntry.Turnover), nameof(TurnoverEntry.Export), nameof(TurnoverEntry.Import), nameof(TurnoverEntry.Growth), nameof(TurnoverEntry.ExportGrowth), nameof(TurnoverEntry.ImportGrowth), nameof(TurnoverEntry.GrowthBaseYear), nameof(TurnoverEntry.PartnerCount), nameof(TurnoverEntry.ShareCis), nameof(TurnoverEntry.ShareOther)),
        new("partners", nameof(TurnoverEntry.Partners)),
        new("proof", nameof(TurnoverEntry.Basis)),
        new("publish", nameof(TurnoverEntry.ReasonEn), nameof(TurnoverEntry.ReasonRu), nameof(TurnoverEntry.SupersedeReasonEn), nameof(TurnoverEntry.SupersedeReasonRu), nameof(TurnoverEntry.NoteEn), nameof(TurnoverEntry.NoteRu)),
    ];
}
