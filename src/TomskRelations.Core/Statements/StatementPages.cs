using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements;

/// <summary>Where a statement stands, which has no page of its own.</summary>
/// <param name="Subjects">The records it is about.</param>
/// <param name="Place">The page that shows it for its kind's sake; null where none does.</param>
public sealed record StatementPages(IReadOnlyList<SubjectPage> Subjects, StatementPlace? Place)
{
    public bool IsEmpty => Subjects.Count == 0 && Place is null;
}

/// <summary>The page of a record that a statement is about.</summary>
public sealed record SubjectPage(RecordKind Kind, string Slug, Text Name);
