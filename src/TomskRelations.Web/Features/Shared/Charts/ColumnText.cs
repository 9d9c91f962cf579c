namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>How figures are written into the columns of a drawing: large with their words, small with the words running up, or not at all.</summary>
public sealed record ColumnText(ColumnTextSize Size)
{
    private const double LargeDigit = 14, Letter = 8, RunningLetter = 7.5;
    private const double LargeFigure = 34, SmallFigure = 22, Line = 20, Margin = 12, Clearance = 10;

    public static ColumnText Fitting(IEnumerable<Column> columns, double width, double pitch)
    {
        var valued = columns.Where(column => column.Value is not null).ToList();
        return new(
            valued.All(column => column.Figure.Length * LargeDigit <= width && column.Words.All(line => line.Length * Letter <= width)) ? ColumnTextSize.Large
            : valued.All(column => column.Figure.Length * Letter <= pitch) ? ColumnTextSize.Small
            : ColumnTextSize.None);
    }

    /// <summary>Where the lines of a column stand: within it where they fit, else beyond its end, else beyond the axis.</summary>
    public IEnumerable<ColumnLine> Lines(ColumnBar bar, ColumnFrame frame)
    {
        if (Size == ColumnTextSize.None) return [];

        var lines = Size == ColumnTextSize.Large ? [bar.Column.Figure, .. bar.Column.Words] : new[] { bar.Column.Figure };
        var first = Size == ColumnTextSize.Large ? LargeFigure : SmallFigure;
        var height = first + (lines.Length - 1) * Line + Margin;
        var isInside = bar.Height - bar.Covered >= height && (Size == ColumnTextSize.Large || lines[0].Length * Letter <= bar.Width);
        var (above, below) = (bar.Top - Clearance - height + Margin, bar.Bottom + Clearance);
        var isAbove = bar.IsFall ? below + height > frame.Top + frame.PlotHeight : above >= 0;
        var top = isInside ? bar.Y + bar.Covered : isAbove ? above : below;
        return lines.Select((text, line) => new ColumnLine(text, top + first + line * Line, isInside, line == 0));
    }

    /// <summary>The words of a small column, running up its middle; null where it is too short for them.</summary>
    public string? Running(ColumnBar bar)
    {
        var words = string.Join(' ', bar.Column.Words);
        return Size == ColumnTextSize.Small && bar.Height - bar.Covered - SmallFigure - Margin >= words.Length * RunningLetter + Margin ? words : null;
    }
}

public enum ColumnTextSize
{
    None,
    Small,
    Large,
}

public sealed record ColumnLine(string Text, double Y, bool IsInside, bool IsFigure);
