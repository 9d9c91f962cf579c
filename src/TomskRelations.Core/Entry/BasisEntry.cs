namespace TomskRelations.Core.Entry;

/// <summary>One row of a form that says what the record rests on, as typed.</summary>
public sealed class BasisEntry
{
    /// <summary>Code of a <see cref="BasisKind"/>.</summary>
    public string? Kind { get; set; }

    public string? Source { get; set; }
    public string? Sentence { get; set; }

    /// <summary>The words that prove it; blank for the whole sentence.</summary>
    public string? Quote { get; set; }

    /// <summary>Which occurrence of the quote in its sentence is meant; blank for the first.</summary>
    public string? Occurrence { get; set; }

    /// <summary>The sentence does not say it itself; it follows from the context.</summary>
    public bool IsInferred { get; set; }

    public string? PaperEn { get; set; }
    public string? PaperRu { get; set; }
    public string? PaperDate { get; set; }
    public string? NoteEn { get; set; }
    public string? NoteRu { get; set; }

    /// <summary>The fields that the row proves; none for all that no other row names.</summary>
    public List<string> Fields { get; set; } = [];
}

public enum BasisKind
{
    /// <summary>A staff record; there is no public document.</summary>
    StaffRecord,

    /// <summary>An internal letter or report.</summary>
    Paper,

    /// <summary>A sentence of a published document.</summary>
    Sentence,

    /// <summary>The editors answer for it, in words of their own.</summary>
    EditorsNote,
}
