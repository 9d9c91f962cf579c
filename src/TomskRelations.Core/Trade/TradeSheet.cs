using System.Text.Json;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>What one body reports of one period under one status. Figures of different sheets are never mixed.</summary>
/// <param name="FromMonth">First month (1–12) of a period shorter than a year; null for a full year.</param>
public sealed record TradeSheet(int Year, TradePeriod Period, int? FromMonth, int? ToMonth, ReportingBody Body, TradeStatus Status)
{
    private const int MonthsOfAHalf = 6, MonthsOfAQuarter = 3;

    /// <summary>Begins the keys of the sheet's observations: "2015", "2015-h1-customs-provisional".</summary>
    public string Key => string.Join('-', new[] { Year.ToString("D4"), PeriodKey, Body == ReportingBody.Duma ? null : Code(Body), Status == TradeStatus.Actual ? null : Code(Status) }.OfType<string>());

    /// <summary>Of the form in which the sheet is changed.</summary>
    public Guid Id => RecordId.Of(RecordKind.Trade, Key);

    public LinkedRecord Linked => new(RecordKind.Trade, Id, new($"{Year:D4}", $"{Year:D4}"));

    /// <summary>Whether the sheet may stand for its year: the whole of it, and no longer provisional.</summary>
    public bool IsHeadline => this is { Period: TradePeriod.Year, Status: TradeStatus.Actual or TradeStatus.Revised };

    /// <summary>The sheet as which it is shown: a revised figure stands among the actual ones of its body that were not revised.</summary>
    public TradeSheet AsReported => IsHeadline ? this with { Status = TradeStatus.Actual } : this;

    /// <summary>Whether a figure of another year may be held against this sheet: of the same body and period, a total or of a partner in the year before.</summary>
    public bool IsComparedWith(TradeFigure figure) => figure.Sheet is var other
        && (other.Body, other.Period, other.FromMonth, other.ToMonth) == (Body, Period, FromMonth, ToMonth)
        && other.Year != Year
        && (other.Status is TradeStatus.Actual or TradeStatus.Revised || other.Status == Status)
        && (figure.Scope == TradeScope.Total || other.Year == Year - 1);

    /// <summary>Which half or quarter of the year it is, from 1; null for other periods.</summary>
    public int? Part => Period switch
    {
        TradePeriod.HalfYear => ToMonth / MonthsOfAHalf,
        TradePeriod.Quarter => ToMonth / MonthsOfAQuarter,
        _ => null,
    };

    private string? PeriodKey => Period switch
    {
        TradePeriod.Year => null,
        TradePeriod.HalfYear => $"h{Part}",
        TradePeriod.Quarter => $"q{Part}",
        _ => $"m{FromMonth:D2}-m{ToMonth:D2}",
    };

    public static TradeSheet Of(TradeDocument document) =>
        new(document.Year, document.Period, document.FromMonth, document.ToMonth, document.Body, document.Status);

    /// <summary>Months that make a year, a half or a quarter are that, however they were named.</summary>
    public static (TradePeriod Period, int? From, int? To) PeriodOf(int from, int to) => (from, to) switch
    {
        (1, 12) => (TradePeriod.Year, null, null),
        (1, 6) or (7, 12) => (TradePeriod.HalfYear, from, to),
        (1, 3) or (4, 6) or (7, 9) or (10, 12) => (TradePeriod.Quarter, from, to),
        _ => (TradePeriod.Months, from, to),
    };

    private static string Code(Enum term) => JsonNamingPolicy.KebabCaseLower.ConvertName(term.ToString());
}
