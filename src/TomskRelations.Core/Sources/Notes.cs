namespace TomskRelations.Core.Sources;

/// <summary>The notes of all records a page shows, found by record.</summary>
public sealed class Notes(IEnumerable<Note> notes)
{
    private readonly ILookup<Guid, Note> byRecord = notes.ToLookup(note => note.RecordId);

    public IEnumerable<Note> Of(Guid record) => byRecord[record];
}
