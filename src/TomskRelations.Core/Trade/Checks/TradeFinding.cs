using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

/// <summary>What one rule found, with the numbers of its arithmetic; the words are the reader's language's.</summary>
/// <param name="Fields">The fields of the sheet it concerns, named as in <see cref="TradeField"/>.</param>
public sealed record TradeFinding(TradeRule Rule, TradeFindingKind Kind, params IReadOnlyList<string> Fields)
{
    public bool IsError => Kind is TradeFindingKind.Negative or TradeFindingKind.UnconfirmedZero or TradeFindingKind.FutureActual or TradeFindingKind.ShareOver100
        or TradeFindingKind.GrowthToNothing or TradeFindingKind.LaterStands;

    /// <summary>Whether the figures stood the check.</summary>
    public bool IsFine => Kind is TradeFindingKind.SumFits or TradeFindingKind.SharesAddUp or TradeFindingKind.GrowthFits or TradeFindingKind.GrowthLiesBetween
        or TradeFindingKind.PartnersFit or TradeFindingKind.TrendAgrees or TradeFindingKind.UnitLooksRight;

    /// <summary>Whether somebody must say why the figures stand.</summary>
    public bool IsWarning => !IsError && !IsFine && Kind != TradeFindingKind.NothingToCompare;

    /// <summary>The figures that were calculated with, in the order of the arithmetic; money in million USD.</summary>
    public IReadOnlyList<TradePart> Parts { get; init; } = [];

    /// <summary>Whether a figure that was calculated with is said to be "about" so much.</summary>
    public bool IsAbout => Parts.Any(part => part.Qualifier == Qualifier.About);

    /// <summary>What the parts come to: a sum, or a growth in per cent.</summary>
    public decimal? Result { get; init; }

    /// <summary>What rounding explains, up and down.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>The range that would have fitted, in the unit of the figure that is checked; null where "more than" leaves that end open.</summary>
    public decimal? Lowest { get; init; }

    public decimal? Highest { get; init; }

    /// <summary>How many times its neighbour a figure is; below one where it is the smaller.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>The factor between the unit chosen and the one that is suggested.</summary>
    public decimal? Factor { get; init; }

    /// <summary>The unit in which the same number would fit its neighbour.</summary>
    public TradeUnit? SuggestedUnit { get; init; }

    /// <summary>What stands in the way.</summary>
    public StandingValue? Standing { get; init; }

    /// <summary>Values that would fit, the closest first.</summary>
    public IReadOnlyList<TradeSuggestion> Suggestions { get; init; } = [];
}

/// <summary>A figure as a finding shows it.</summary>
public sealed record TradePart(string Field, decimal Value, int Decimals, Qualifier Qualifier = Qualifier.Exact);

/// <param name="Result">What the parts would come to with it; null where nothing is added up.</param>
public sealed record TradeSuggestion(TradePart Part, decimal? Result = null);
