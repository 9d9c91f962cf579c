namespace TomskRelations.Core.Trade;

/// <summary>What reading a typed figure came to: the figure, or why there is none.</summary>
public sealed record TypedFigureReading
{
    private TypedFigureReading()
    {
    }

    /// <summary>Null exactly when there is a <see cref="Fault"/>.</summary>
    public TypedFigure? Figure { get; private init; }

    public TypedFigureFault? Fault { get; private init; }

    /// <summary>With <see cref="TypedFigureFault.AmbiguousSeparator"/> the two figures that may be meant, the larger one first; else empty.</summary>
    public IReadOnlyList<TypedFigure> Candidates { get; private init; } = [];

    internal static TypedFigureReading Of(TypedFigure figure) => new() { Figure = figure };

    internal static TypedFigureReading Of(TypedFigureFault fault, params IReadOnlyList<TypedFigure> candidates) =>
        new() { Fault = fault, Candidates = candidates };
}

public enum TypedFigureFault
{
    NotANumber,

    /// <summary>"1,054", as "1.054,00", is a thousand or little more than one.</summary>
    AmbiguousSeparator,

    MixedSeparators,
    TwoNumbers,
    UnknownUnit,
    TooLong,
}
