using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>One place on the axis of a column chart; without a value nothing is drawn but, where there is one, the reason.</summary>
/// <param name="Tip">All that the column says, in words.</param>
public sealed record Column(int Year, string Tip)
{
    public decimal? Value { get; init; }

    /// <summary>The value as it is written: "1,054", "≈ 985".</summary>
    public string Figure { get; init; } = "";

    /// <summary>What stands under the figure, line by line.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What the rounding leaves of a derived value; null for a stated one.</summary>
    public (decimal Lowest, decimal Highest)? Range { get; init; }

    /// <summary>Stated as "more than" or "about".</summary>
    public bool IsOpen { get; init; }

    /// <summary>Why there is no value.</summary>
    public Missing? Missing { get; init; }

    public string? Address { get; init; }
}
