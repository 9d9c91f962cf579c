namespace TomskRelations.Core.Trade;

/// <summary>A value computed from stated ones, with the range that their rounding leaves. Shown with its arithmetic, never stored.</summary>
public readonly record struct DerivedValue(decimal Point, decimal Lowest, decimal Highest);
