namespace TomskRelations.Core.Records;

/// <summary>How exactly a source states a number.</summary>
public enum Qualifier
{
    Exact,
    MoreThan,
    About,
}
