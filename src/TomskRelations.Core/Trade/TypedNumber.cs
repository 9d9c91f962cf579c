using System.Globalization;
using System.Text.RegularExpressions;

namespace TomskRelations.Core.Trade;

/// <summary>The digits of a typed figure, with the one or two numbers that their separators allow.</summary>
internal sealed partial record TypedNumber(IReadOnlyList<StatedValue> Readings, TypedFigureFault? Fault)
{
    private const int MaxWholeDigits = TradeObservation.ValuePrecision - TradeObservation.ValueScale;

    /// <summary>Neither language groups thousands by a point, so that "1.054,00" is asked about.</summary>
    private const string PointThenComma = ".,";

    public static TypedNumber Read(string digits)
    {
        var groups = Separator().Split(digits);
        var separators = string.Concat(Separator().Matches(digits).Select(match => match.Value));
        var marks = separators.Trim(' ', '\'');

        if (marks.Length == 0) return IsGrouped(groups) ? Of(Whole(groups)) : Of(TypedFigureFault.TwoNumbers);
        if (separators.Length == 1) return ReadOneMark(groups);
        if (separators.Distinct().Count() == 1) return IsGrouped(groups) ? Of(Whole(groups)) : Of(TypedFigureFault.MixedSeparators);
        if (separators == PointThenComma && IsGrouped(groups[..^1])) return Of(Broken(groups), Value(groups[0], groups[1] + groups[2]));
        return IsGroupedBefore(separators) && IsGrouped(groups[..^1]) ? Of(Broken(groups)) : Of(TypedFigureFault.MixedSeparators);
    }

    /// <summary>One mark before exactly three digits parts thousands or decimals, unless a thousand cannot begin like that.</summary>
    private static TypedNumber ReadOneMark(string[] groups) => IsGrouped(groups) ? Of(Whole(groups), Broken(groups)) : Of(Broken(groups));

    /// <summary>The last separator is a point or comma, and those before it are all the same other one.</summary>
    private static bool IsGroupedBefore(string separators) =>
        separators[^1] is '.' or ',' && separators[..^1].Distinct().Count() == 1 && separators[0] != separators[^1];

    private static bool IsGrouped(string[] groups) =>
        groups is [_] || (groups[0].Length <= 3 && groups[0][0] != '0' && groups[1..].All(group => group.Length == 3));

    private static StatedValue? Whole(string[] groups) => Value(string.Concat(groups), "");

    private static StatedValue? Broken(string[] groups) => Value(string.Concat(groups[..^1]), groups[^1]);

    /// <returns>Null where the digits are more than an observation holds.</returns>
    private static StatedValue? Value(string whole, string decimals) =>
        whole.TrimStart('0').Length > MaxWholeDigits || decimals.Length > TradeObservation.ValueScale
            ? null
            : new StatedValue(decimal.Parse(decimals.Length == 0 ? whole : $"{whole}.{decimals}", CultureInfo.InvariantCulture), decimals.Length);

    private static TypedNumber Of(params IReadOnlyList<StatedValue?> readings) =>
        readings.Contains(null) ? Of(TypedFigureFault.TooLong) : new([.. readings.OfType<StatedValue>()], null);

    private static TypedNumber Of(TypedFigureFault fault) => new([], fault);

    [GeneratedRegex("[ '.,]")]
    private static partial Regex Separator();
}
