using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>A figure as a person typed or pasted it, in English or Russian: "1 054,3 млн", "almost $70m", "−26,8 %".</summary>
/// <param name="Value">In the scale that was typed, never multiplied by it.</param>
/// <param name="Decimals">Decimals as typed; closing zeros count.</param>
/// <param name="Scale">Null where none was typed.</param>
/// <param name="IsUsd">Whether dollars were typed; without them the currency is not known.</param>
public sealed record TypedFigure(decimal Value, int Decimals, Qualifier Qualifier, TypedScale? Scale, bool IsPercent, bool IsUsd)
{
    /// <summary>Longer texts are not read.</summary>
    public const int MaxLength = 100;

    public StatedValue Stated => new(Value, Decimals);

    /// <summary>The unit that was typed with the figure; null where it is left to the field.</summary>
    public TradeUnit? Unit => IsPercent ? TradeUnit.Percent : Scale?.Unit;

    /// <returns>Null where nothing was typed.</returns>
    public static TypedFigureReading? Read(string? typed) => TypedFigureReader.Read(typed);
}
