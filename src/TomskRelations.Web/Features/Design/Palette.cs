using System.Text.RegularExpressions;

namespace TomskRelations.Web.Features.Design;

/// <summary>The colours of both schemes, read from the style that browsers get.</summary>
public sealed partial class Palette
{
    private const string DarkScheme = "@media screen and (prefers-color-scheme: dark)";

    private readonly Dictionary<string, string> light, dark;

    private Palette(Dictionary<string, string> light, Dictionary<string, string> dark) => (this.light, this.dark) = (light, dark);

    public IEnumerable<Swatch> Swatches => light.Keys.Select(name => new Swatch(name, Ground(name), Tone(light, name), Tone(dark, name)));

    /// <exception cref="InvalidOperationException">The style has no such colours.</exception>
    public static Palette Read(string style)
    {
        var at = style.IndexOf(DarkScheme, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException("The style has no dark scheme.");
        var light = Colours(style[..at]);
        var dark = Colours(style[at..style.IndexOf("}}", at, StringComparison.Ordinal)]);
        return new(light, light.ToDictionary(colour => colour.Key, colour => dark.GetValueOrDefault(colour.Key, colour.Value)));
    }

    private static Dictionary<string, string> Colours(string style) =>
        Colour().Matches(style).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);

    private static Tone Tone(Dictionary<string, string> scheme, string name) => new(scheme[name], Contrast.Between(scheme[name], scheme[Ground(name)]));

    /// <summary>The colour that another one is seen on.</summary>
    private static string Ground(string name) => name switch
    {
        "on-taiga" => "taiga",
        "cloth-2" or "cloth-rule" or "on-cloth" or "cloth-focus" => "cloth",
        _ => "paper",
    };

    [GeneratedRegex(@"--(?<name>(?!bs-)[a-z0-9-]+): ?(?<value>#[0-9a-f]{6})\b")]
    private static partial Regex Colour();
}

/// <param name="Ground">Name of the colour under it.</param>
public sealed record Swatch(string Name, string Ground, Tone Light, Tone Dark);

/// <param name="Ratio">To the colour under it.</param>
public sealed record Tone(string Value, double Ratio);
