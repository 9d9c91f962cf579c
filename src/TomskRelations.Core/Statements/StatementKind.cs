namespace TomskRelations.Core.Statements;

public enum StatementKind
{
    /// <summary>A ranking, evaluation or causal claim, shown as the source's.</summary>
    Claim,
    Figure,

    /// <summary>Growth without figures of its own.</summary>
    Trend,
    Goods,
    Cooperation,
    Plan,
    Motto,
    Person,
    List,

    /// <summary>A count or set that stands for many visits; shown beside the register, never in it.</summary>
    Aggregate,
    Place,

    /// <summary>What the source announces and does not give.</summary>
    Gap,
}
