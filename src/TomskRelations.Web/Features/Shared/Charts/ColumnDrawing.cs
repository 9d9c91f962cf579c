using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>Where everything in a column chart stands.</summary>
public sealed class ColumnDrawing
{
    private const double Padding = .13, LabelWidth = 42, GapWords = 24;
    private const int Steps = 4;
    private static readonly int[] LabelSteps = [1, 2, 5, 10, 20, 50, 100];

    private readonly ChartScale scale;

    public ColumnDrawing(ColumnChart chart, ColumnFrame frame)
    {
        (Chart, Frame) = (chart, frame);
        scale = ChartScale.Of(chart.Columns.SelectMany(Values), Steps, chart.SmallestStep);
        Pitch = frame.PlotWidth / Math.Max(1, chart.Columns.Count);
        Text = ColumnText.Fitting(chart.Columns, ColumnWidth, Pitch);
    }

    public ColumnChart Chart { get; }

    public ColumnFrame Frame { get; }

    /// <summary>From the middle of one column to that of the next.</summary>
    public double Pitch { get; }

    public double ColumnWidth => Pitch * (1 - 2 * Padding);

    public ColumnText Text { get; }

    public double Zero => Y(0);

    public IEnumerable<(decimal Value, double Y)> Ticks => scale.Ticks.Select(tick => (tick, Y(tick)));

    public int TickDecimals => scale.Decimals;

    /// <summary>The years that are written under the axis: all, or as many as there is room for.</summary>
    public IEnumerable<(int Year, double X)> Labels
    {
        get
        {
            var step = LabelSteps.FirstOrDefault(each => each * Pitch >= LabelWidth, LabelSteps[^1]);
            var isEven = Chart.Columns.Zip(Chart.Columns.Skip(1)).All(pair => pair.Second.Year - pair.First.Year == 1);
            return Chart.Columns.Select((column, place) => (column.Year, X: Middle(place), Number: isEven ? column.Year : place))
                .Where(label => label.Number % step == 0)
                .Select(label => (label.Year, label.X));
        }
    }

    public IEnumerable<ColumnBar> Bars => Chart.Columns
        .Select((column, place) => (column, place))
        .Where(each => each.column.Value is not null)
        .Select(each => Bar(each.column, each.place));

    /// <summary>Years that follow one another without a value for the same reason; drawn one by one where the words fit into each.</summary>
    public IEnumerable<ColumnGap> Gaps
    {
        get
        {
            for (var place = 0; place < Chart.Columns.Count; place++)
            {
                if (Chart.Columns[place].Missing is not { } missing) continue;
                var first = place;
                while (Pitch < GapWords * 2 && place + 1 < Chart.Columns.Count && Chart.Columns[place + 1].Missing == missing) place++;
                var width = (place - first) * Pitch + ColumnWidth;
                yield return new(missing, Middle(first) - ColumnWidth / 2, width, Chart.Columns[first].Words, width >= GapWords);
            }
        }
    }

    public double Y(decimal value) => Frame.Top + Frame.PlotHeight * (1 - scale.Part(value));

    private double Middle(int place) => Frame.Left + (place + .5) * Pitch;

    private ColumnBar Bar(Column column, int place)
    {
        var value = Y(column.Value!.Value);
        var (top, bottom) = (Math.Min(value, Zero), Math.Max(value, Zero));
        (double, double)? whisker = column.Range is { } range ? (Y(range.Highest), Y(range.Lowest)) : null;
        return new(column, Middle(place), ColumnWidth, top, bottom - top, whisker, column.Value < 0);
    }

    private static IEnumerable<decimal> Values(Column column) => column.Value is not { } value ? []
        : column.Range is { } range ? [value, range.Lowest, range.Highest]
        : [value];
}

/// <param name="Words">Why there is no value.</param>
/// <param name="HasWords">Whether there is room for them.</param>
public sealed record ColumnGap(Missing Missing, double X, double Width, IReadOnlyList<string> Words, bool HasWords)
{
    private const double Letter = 8;

    public double Middle => X + Width / 2;

    /// <summary>Whether the words stand upright; else they run up the gap.</summary>
    public bool IsUpright => Words.All(line => line.Length * Letter <= Width);
}
