namespace TomskRelations.Core.Records;

/// <summary>The kinds of record that are published, cited and kept as revisions.</summary>
public enum RecordKind
{
    Source,
    Partner,
    Organisation,
    Delegation,
    Milestone,
    Trade,
    Statement,
}
