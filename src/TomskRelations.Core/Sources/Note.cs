using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>A note beside a record; its own citations have the field "note:" and its key.</summary>
public sealed class Note
{
    public const int KeyLength = 80;
    public const int TitleLength = 200;

    public Guid Id { get; init; }
    public RecordKind RecordKind { get; init; }
    public Guid RecordId { get; init; }
    public int Ordinal { get; init; }
    public required string Key { get; init; }
    public NoteKind Kind { get; init; }
    public required Text Title { get; init; }
    public required Text Body { get; init; }
}
