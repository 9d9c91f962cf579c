using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>Numbers of a computation, each with as many decimals as it takes to check it by hand.</summary>
public static class Arithmetic
{
    public static string Say(StatedValue value) => Numbers.Say(value.Value, value.Decimals);

    /// <summary>"+7%", "−3%".</summary>
    public static string Signed(StatedValue growth) => Sign(growth.Value) + Numbers.Percent(growth.Value, growth.Decimals);

    /// <summary>"+7" where the heading of the column has the unit.</summary>
    public static string SignedNumber(StatedValue growth) => Sign(growth.Value) + Say(growth);

    public static ArithmeticLine Point(DerivedTurnover derived) => new(
        Say(derived.Turnover),
        Numbers.Say(derived.Factor.Point, derived.FactorDecimals),
        Numbers.Say(derived.Earlier.Point, derived.Turnover.Decimals + 2));

    public static ArithmeticLine Lowest(DerivedTurnover derived) =>
        Bound(derived, derived.Turnover.Lowest, derived.Factor.Highest, derived.Earlier.Lowest);

    public static ArithmeticLine Highest(DerivedTurnover derived) =>
        Bound(derived, derived.Turnover.Highest, derived.Factor.Lowest, derived.Earlier.Highest);

    private static ArithmeticLine Bound(DerivedTurnover derived, decimal turnover, decimal factor, decimal earlier) => new(
        Numbers.Say(turnover, derived.Turnover.Decimals + 1),
        Numbers.Say(factor, derived.FactorDecimals + 1),
        Numbers.Say(earlier, derived.Turnover.Decimals + 1));

    private static string Sign(decimal value) => value > 0 ? "+" : "";
}

/// <summary>Two operands and what comes of them.</summary>
public readonly record struct ArithmeticLine(string First, string Second, string Result);
