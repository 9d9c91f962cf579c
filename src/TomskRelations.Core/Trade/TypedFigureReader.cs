using System.Text.RegularExpressions;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>Finds the one number in a typed text, and accounts for every word around it.</summary>
internal static partial class TypedFigureReader
{
    public static TypedFigureReading? Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (typed.Length > TypedFigure.MaxLength) return TypedFigureReading.Of(TypedFigureFault.TooLong);

        var text = Plain(typed);
        var numbers = Number().Matches(text);
        if (numbers.Count != 1) return TypedFigureReading.Of(numbers.Count == 0 ? TypedFigureFault.NotANumber : TypedFigureFault.TwoNumbers);
        return Read(text[..numbers[0].Index].Trim(), numbers[0].Value, text[(numbers[0].Index + numbers[0].Length)..]);
    }

    private static TypedFigureReading Read(string before, string digits, string after)
    {
        var number = TypedNumber.Read(digits);
        var (opening, closing) = (Before().Match(before), After().Match(after));
        if (number.Fault is { } fault) return TypedFigureReading.Of(fault);
        if (ForeignCurrency().IsMatch(before) || !closing.Success) return TypedFigureReading.Of(TypedFigureFault.UnknownUnit);
        if (!opening.Success || IsSignedTwice(opening)) return TypedFigureReading.Of(TypedFigureFault.NotANumber);

        var figures = number.Readings.Select(value => Figure(value, opening, closing)).ToList();
        return figures is [var figure] ? TypedFigureReading.Of(figure) : TypedFigureReading.Of(TypedFigureFault.AmbiguousSeparator, figures);
    }

    private static TypedFigure Figure(StatedValue value, Match opening, Match closing) => new(
        opening.Groups["fall"].Success || opening.Groups["sign"].Value == "-" ? -value.Value : value.Value,
        value.Decimals,
        opening.Groups["more"].Success ? Qualifier.MoreThan : opening.Groups["about"].Success ? Qualifier.About : Qualifier.Exact,
        Scale(closing),
        closing.Groups["percent"].Success,
        opening.Groups["usd"].Success || closing.Groups["usd"].Success);

    private static TypedScale? Scale(Match closing) =>
        closing.Groups["thousand"].Success ? TypedScale.Thousand
        : closing.Groups["million"].Success ? TypedScale.Million
        : closing.Groups["billion"].Success ? TypedScale.Billion
        : null;

    private static bool IsSignedTwice(Match opening) => opening.Groups["sign"].Captures.Count
        + opening.Groups["fall"].Captures.Count + opening.Groups["rise"].Captures.Count > 1;

    /// <summary>A dash before the number is the minus that word processors make of it.</summary>
    private static string Plain(string typed) =>
        Apostrophes().Replace(Dashes().Replace(Spaces().Replace(typed, " "), "-"), "'").Trim().ToLowerInvariant();

    [GeneratedRegex("[0-9]+(?:[.,' ][0-9]+)*")]
    private static partial Regex Number();

    [GeneratedRegex(TypedFigureWords.Before)]
    private static partial Regex Before();

    [GeneratedRegex(TypedFigureWords.After)]
    private static partial Regex After();

    [GeneratedRegex(TypedFigureWords.ForeignCurrency)]
    private static partial Regex ForeignCurrency();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[\u2018\u2019\u02BC]")]
    private static partial Regex Apostrophes();
}
