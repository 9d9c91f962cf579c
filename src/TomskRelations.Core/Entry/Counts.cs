using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Entry;

/// <summary>Reads how many there are of something, as people type it: "18", "about 40", "более 200".</summary>
public static class Counts
{
    private const int Most = 1_000_000;

    /// <param name="unit">Code of what is counted.</param>
    /// <param name="chosen">How exact the number is, unless it says so itself.</param>
    /// <returns>Null where the field is blank or cannot be read.</returns>
    public static Figure? Count(this EntryReader reader, string field, string? typed, string unit, Qualifier chosen)
    {
        if (TypedFigure.Read(typed) is not { } reading) return null;
        if (reading.Figure is not { } figure) reader.Add(field, EntryFaultKind.NotANumber);
        else if (figure.Unit is not null || figure.IsUsd) reader.Add(field, EntryFaultKind.UnknownUnit);
        else if (figure.Decimals > 0) reader.Add(field, EntryFaultKind.NotWhole);
        else if (figure.Value is <= 0 or > Most) reader.Add(field, EntryFaultKind.NotAboveZero);
        else return new(figure.Value, unit, figure.Qualifier == Qualifier.Exact ? chosen : figure.Qualifier);
        return null;
    }
}
