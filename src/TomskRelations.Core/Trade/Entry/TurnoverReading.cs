using TomskRelations.Core.Entry;
using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>What a form says, and what is wrong with it.</summary>
public sealed record TurnoverReading
{
    /// <summary>Null where it cannot be read of which year and body the form speaks.</summary>
    public TradeSheet? Sheet { get; init; }

    /// <summary>The figures that could be read, by the name of their field in the request.</summary>
    public required IReadOnlyDictionary<string, FigureReading> Figures { get; init; }

    /// <summary>What the checks found; empty where there is no sheet.</summary>
    public IReadOnlyList<TradeFinding> Findings { get; init; } = [];

    /// <summary>What stands at an earlier stage and gives way to the form's figures.</summary>
    public IReadOnlyList<StandingValue> GivesWay { get; init; } = [];

    /// <summary>What the fields of the findings are called in the request.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyList<EntryFault> Faults { get; init; }

    /// <summary>What is to be done; null while there are faults.</summary>
    public TurnoverPlan? Plan { get; init; }
}
