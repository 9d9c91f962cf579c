using TomskRelations.Core.Dates;

namespace TomskRelations.Web.Features.Shared.TimeLine;

/// <summary>The years along which the dates of a list are drawn. Places are parts of the axis, from 0 to 1.</summary>
public sealed class TimeAxis
{
    private const int MostTicks = 5;
    private const double RoomForTick = .93;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    private readonly DateOnly first, end;

    /// <param name="dates">At least one of them with a year.</param>
    public TimeAxis(IEnumerable<EdtfDate> dates)
    {
        var days = dates.SelectMany(date => new[] { date.Earliest, date.Latest }).OfType<DateOnly>().ToList();
        var (earliest, latest) = (days.Min().Year, days.Max().Year + 1);
        var step = Steps.FirstOrDefault(each => each * MostTicks >= latest - earliest, Steps[^1]);
        (first, end) = (new(Math.Max(1, earliest / step * step), 1, 1), new(latest, 1, 1));
        Ticks = [.. Enumerable.Range(0, MostTicks * 2).Select(tick => first.Year + tick * step).Where(year => year < latest).Select(year => (year, At(new(year, 1, 1)))).Where(tick => tick.Item2 < RoomForTick)];
    }

    public IReadOnlyList<(int Year, double Place)> Ticks { get; }

    /// <summary>What a date is drawn as; nothing where it has no year.</summary>
    public IEnumerable<TimeShape> Draw(EdtfDate date) => date switch
    {
        { Earliest: null, Latest: null } => [],
        { Earliest: null } => Draw(Rest(date)).SelectMany<TimeShape, TimeShape>(stated => [new(TimeShapeForm.Line, 0, stated.Middle), stated]),
        { IsOpenEnded: true } => Draw(Rest(date)).SelectMany<TimeShape, TimeShape>(stated => [new(TimeShapeForm.Line, stated.Middle, 1), stated]),
        _ when date.Edtf.StartsWith('{') => date.Edtf.Trim('{', '}').Split(',').SelectMany(member => Draw(EdtfDate.Parse(member))),
        _ when date.Edtf.Contains('/') => [Shape(TimeShapeForm.Period, date)],
        { Precision: DatePrecision.Decade } => [Shape(TimeShapeForm.Decade, date)],
        _ => [Shape(TimeShapeForm.Point, date)],
    };

    /// <summary>The end that an open period states.</summary>
    private static EdtfDate Rest(EdtfDate open) => EdtfDate.Parse(open.ToString().Replace("/", "", StringComparison.Ordinal));

    private TimeShape Shape(TimeShapeForm form, EdtfDate date) => new(form, At(date.Earliest!.Value), At(date.Latest!.Value.AddDays(1)));

    private double At(DateOnly day) => (day.DayNumber - first.DayNumber) / (double)(end.DayNumber - first.DayNumber);
}

public sealed record TimeShape(TimeShapeForm Form, double Start, double End)
{
    public double Middle => (Start + End) / 2;
}

public enum TimeShapeForm
{
    Point,
    Period,
    Decade,

    /// <summary>A side of a period that is not stated.</summary>
    Line,
}
