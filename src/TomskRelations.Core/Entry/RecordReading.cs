using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>What the form of a record says, as far as it can be read.</summary>
/// <param name="Document">To be published only where there are no faults.</param>
/// <param name="Note">The public note of the revision.</param>
public sealed record RecordReading<T>(T Document, Text Note, IReadOnlyList<EntryFault> Faults)
    where T : RecordDocument
{
    /// <summary>What its fields rest on.</summary>
    public required ProofReading Proof { get; init; }

    /// <summary>What publishing it consists of; asked for only where there are no faults.</summary>
    public RecordPlan Plan(EntryContext<T> context) => new(context.Id, Document, context.Published is null, Note);
}
