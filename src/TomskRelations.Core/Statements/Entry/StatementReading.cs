using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>What the form of a statement says, as far as it can be read.</summary>
/// <param name="Kind">Null where none was chosen.</param>
/// <param name="Subjects">For each row of the form the record it was understood as; null where it is blank or was not.</param>
public sealed record StatementReading(RecordReading<StatementDocument> Record, StatementKind? Kind, IReadOnlyList<SubjectPage?> Subjects)
{
    public StatementDocument Document => Record.Document;

    /// <summary>The pages on which the statement will stand.</summary>
    public StatementPages Pages { get; } = new([.. Subjects.OfType<SubjectPage>().Distinct()], Kind is { } kind ? StatementPlaces.Of(kind, Record.Document.About.Count > 0) : null);
}
