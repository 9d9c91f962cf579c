namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>Columns by year with what a reader who does not see them is told: model of the partial _ColumnChart.</summary>
/// <param name="Id">Begins the identities of the chart's elements on the page.</param>
/// <param name="Columns">The earliest year first.</param>
public sealed record ColumnChart(string Id, string Title, string Description, IReadOnlyList<Column> Columns)
{
    /// <summary>The smallest step of the axis: 1 for what is counted.</summary>
    public decimal SmallestStep { get; init; }

    /// <summary>Two drawings, so that the text keeps its size on a narrow screen.</summary>
    public IEnumerable<ColumnDrawing> Drawings => [new(this, ColumnFrame.Wide), new(this, ColumnFrame.Narrow)];
}

/// <summary>The space that a drawing takes, in the units of its view box.</summary>
public sealed record ColumnFrame(string Name, double Width, double Height, double Left, double Top, double Right, double Bottom)
{
    public static readonly ColumnFrame Wide = new("wide", 830, 296, 64, 24, 16, 32);
    public static readonly ColumnFrame Narrow = new("narrow", 328, 292, 48, 14, 16, 28);

    public double PlotWidth => Width - Left - Right;

    public double PlotHeight => Height - Top - Bottom;
}
