namespace TomskRelations.Core.Sources;

/// <summary>Why a note stands beside a record.</summary>
public enum NoteKind
{
    /// <summary>The editors explain how something is to be read.</summary>
    Editors,

    /// <summary>Statements disagree or do not fit together.</summary>
    Tension,
}
