namespace TomskRelations.Web.Features.Design;

/// <summary>How far two colours stand apart, as WCAG 2 counts it: from 1 to 21.</summary>
public static class Contrast
{
    private const double Flare = .05;

    /// <param name="one">Six hexadecimal digits after a #.</param>
    public static double Between(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + Flare) / (Math.Min(first, second) + Flare);
    }

    private static double Luminance(string colour) => .2126 * Linear(colour, 1) + .7152 * Linear(colour, 3) + .0722 * Linear(colour, 5);

    private static double Linear(string colour, int at)
    {
        var part = Convert.ToInt32(colour.Substring(at, 2), 16) / 255d;
        return part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4);
    }
}
