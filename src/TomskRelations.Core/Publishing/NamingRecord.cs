using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>A standing record that refers to another one.</summary>
internal sealed record NamingRecord(LinkedRecord Record, string Slug)
{
    public NamingRecord(RecordKind kind, NamedRecord record)
        : this(new LinkedRecord(kind, record.Id, record.Name), record.Slug)
    {
    }

    /// <summary>As "milestone 1996-04-…".</summary>
    public override string ToString() => $"{DocumentField.Code(Record.Kind)} {Slug}";
}
