namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>A column as it is drawn.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Whisker">The upper and the lower end of its range.</param>
/// <param name="IsFall">Whether it hangs from the axis.</param>
public sealed record ColumnBar(Column Column, double X, double Width, double Y, double Height, (double Top, double Bottom)? Whisker, bool IsFall)
{
    private const double WhiskerCap = 10, OpenGap = 4;

    public double Left => X - Width / 2;

    public double Cap => Math.Min(WhiskerCap, Width / 2);

    /// <summary>Where the column with its range begins from above.</summary>
    public double Top => Whisker?.Top ?? Y;

    public double Bottom => Y + Height;

    /// <summary>Where the broken line of "more than" and "about" stands, beyond the end.</summary>
    public double OpenEnd => IsFall ? Bottom + OpenGap : Top - OpenGap;

    /// <summary>How much of the column its whisker takes.</summary>
    public double Covered => Whisker is { } whisker ? Math.Max(0, whisker.Bottom - Y) : 0;

    public bool IsZero => Column.Value == 0;
}
