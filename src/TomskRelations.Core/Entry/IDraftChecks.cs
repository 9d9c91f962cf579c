using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Says of a stored draft of one kind what it still needs; one for each kind that staff enter.</summary>
public interface IDraftChecks
{
    RecordKind Kind { get; }

    /// <param name="content">The form's fields as JSON.</param>
    Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation);
}
