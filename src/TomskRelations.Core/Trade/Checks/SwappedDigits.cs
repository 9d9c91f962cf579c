using System.Globalization;

namespace TomskRelations.Core.Trade.Checks;

/// <summary>Two neighbouring digits in the wrong order are the commonest slip of typing; tries whether one explains a sum.</summary>
internal static class SwappedDigits
{
    /// <summary>Every single swap after which the figures fit, the closest first.</summary>
    public static IReadOnlyList<TradeSuggestion> Suggest(
        IReadOnlyList<SheetFigure> figures,
        IReadOnlyList<string> fields,
        Func<IReadOnlyList<SheetFigure>, decimal> difference,
        Func<IReadOnlyList<SheetFigure>, decimal> sum,
        decimal tolerance) =>
    [
        .. Enumerable.Range(0, figures.Count)
            .SelectMany(place => Of(figures[place].Stated).Select(value => figures[place] with { Stated = value }), (place, swapped) => (place, swapped))
            .Select(one => (one.place, one.swapped, all: (IReadOnlyList<SheetFigure>)[.. figures.Select((figure, place) => place == one.place ? one.swapped : figure)]))
            .Where(one => Math.Abs(difference(one.all)) <= tolerance)
            .OrderBy(one => Math.Abs(difference(one.all)))
            .Select(one => new TradeSuggestion(one.swapped.Part(fields[one.place]), sum(one.all))),
    ];

    /// <summary>"56.9" gives 65.9 and 59.6.</summary>
    public static IEnumerable<StatedValue> Of(StatedValue stated)
    {
        if (stated.Value <= 0) return [];
        var digits = stated.Value.ToString($"F{stated.Decimals}", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
        return Enumerable.Range(0, digits.Length - 1)
            .Where(place => digits[place] != digits[place + 1] && !(place == 0 && digits[1] == '0'))
            .Select(place => $"{digits[..place]}{digits[place + 1]}{digits[place]}{digits[(place + 2)..]}")
            .Select(swapped => new StatedValue(decimal.Parse(swapped.Insert(swapped.Length - stated.Decimals, "."), CultureInfo.InvariantCulture), stated.Decimals));
    }
}
