using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Entry;

/// <summary>What the latest revision of a record says.</summary>
/// <param name="Revision">Its number.</param>
public sealed record PublishedVersion<T>(string Snapshot, int Revision, bool IsWithdrawn, LastPublication Last)
    where T : RecordDocument
{
    private readonly Lazy<T> document = new(() => DocumentJson.Read<T>(Snapshot));

    public T Document => document.Value;
}
