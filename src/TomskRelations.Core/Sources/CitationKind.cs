namespace TomskRelations.Core.Sources;

/// <summary>What a field rests on.</summary>
public enum CitationKind
{
    /// <summary>The sentence says it.</summary>
    Stated,

    /// <summary>It follows from the context of the cited sentences, none of which says it alone.</summary>
    Inferred,

    /// <summary>The editors' own word: a note, no quote.</summary>
    Editorial,
}
