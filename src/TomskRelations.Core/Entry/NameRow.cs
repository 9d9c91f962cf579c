namespace TomskRelations.Core.Entry;

/// <summary>A row of a form in which one record is named, by its name or its slug.</summary>
public sealed class NameRow
{
    public string? Name { get; set; }
}
