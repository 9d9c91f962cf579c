using TomskRelations.Core.Drafts;

namespace TomskRelations.Core.Entry;

/// <summary>The parts that the form of every kind of record ends with.</summary>
public static class RecordSections
{
    public static readonly IReadOnlyList<FormSection> Last =
    [
        new("proof", nameof(RecordForm.StillProven), nameof(RecordForm.Basis)),
        new("publish", nameof(RecordForm.NoteEn), nameof(RecordForm.NoteRu)),
    ];
}
