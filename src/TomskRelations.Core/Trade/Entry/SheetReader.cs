using System.Globalization;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads of which year, period, body and status a form speaks.</summary>
internal static class SheetReader
{
    private const int FirstYear = 1900, LastYear = 2100;

    /// <returns>Null where it is not said, or cannot be read.</returns>
    public static TradeSheet? Read(TurnoverEntry entry, EntryReader reader)
    {
        if (EntryReader.Plain(entry.Year) is null) reader.Add(nameof(entry.Year), EntryFaultKind.Required);
        var year = Year(nameof(entry.Year), entry.Year, reader);
        if (EntryReader.Plain(entry.Body) is null) reader.Add(nameof(entry.Body), EntryFaultKind.Required);
        var body = reader.Choice<ReportingBody>(nameof(entry.Body), entry.Body);
        var status = reader.Choice<TradeStatus>(nameof(entry.Status), entry.Status) ?? TradeStatus.Actual;
        var months = SheetPeriods.MonthsOf(reader.Choice<SheetPeriod>(nameof(entry.Period), entry.Period) ?? SheetPeriod.Year) ?? Months(entry, reader);
        if (year is null || body is null || months is not var (from, to)) return null;

        var period = TradeSheet.PeriodOf(from, to);
        return new(year.Value, period.Period, period.From, period.To, body.Value, status);
    }

    /// <returns>Null where the field is blank or cannot be read.</returns>
    public static int? Year(string field, string? typed, EntryReader reader)
    {
        if (EntryReader.Plain(typed) is not { } digits) return null;
        if (digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear) return year;
        reader.Add(field, EntryFaultKind.NotAYear);
        return null;
    }

    private static (int From, int To)? Months(TurnoverEntry entry, EntryReader reader)
    {
        var (from, to) = (Month(nameof(entry.FromMonth), entry.FromMonth, reader), Month(nameof(entry.ToMonth), entry.ToMonth, reader));
        if (from > to) reader.Add(nameof(entry.ToMonth), EntryFaultKind.EndBeforeStart);
        return from <= to ? (from.Value, to.Value) : null;
    }

    private static int? Month(string field, string? typed, EntryReader reader)
    {
        if (EntryReader.Plain(typed) is not { } chosen) reader.Add(field, EntryFaultKind.Required);
        else if (int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12) return month;
        else reader.Add(field, EntryFaultKind.NoSuchChoice);
        return null;
    }
}
