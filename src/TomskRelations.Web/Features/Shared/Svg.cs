using System.Globalization;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Numbers as SVG attributes take them.</summary>
public static class Svg
{
    /// <summary>"12.5", whatever the page's language.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <param name="part">From 0 to 1.</param>
    public static string Percent(double part) => $"{Math.Round(part * 100, 2).ToString(CultureInfo.InvariantCulture)}%";
}
