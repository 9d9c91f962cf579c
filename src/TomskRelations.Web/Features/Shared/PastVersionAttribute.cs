using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Marks an action that shows versions of a record too: under an address with a number it shows the portal as that version was published.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PastVersionAttribute(RecordKind kind) : Attribute
{
    public RecordKind Kind => kind;
}
