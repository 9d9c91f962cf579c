namespace TomskRelations.Core.Entry;

/// <summary>What the form of every kind of record asks: what it rests on, and what is said of the change. All of it as typed, wrong or unfinished as it may be.</summary>
public abstract class RecordForm
{
    public List<BasisEntry> Basis { get; set; } = [];

    /// <summary>The changed fields that the sentences cited for them still prove.</summary>
    public List<string> StillProven { get; set; } = [];

    /// <summary>The public note of the revision.</summary>
    public string? NoteEn { get; set; }

    public string? NoteRu { get; set; }

    /// <summary>The lists whose rows can be added and removed.</summary>
    public virtual EntryRows Rows() => new EntryRows().With(nameof(Basis), Basis);
}
