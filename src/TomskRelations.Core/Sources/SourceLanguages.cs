using System.Globalization;

namespace TomskRelations.Core.Sources;

/// <summary>The languages that a source may be written in: those the platform knows by a code of two letters.</summary>
public static class SourceLanguages
{
    public static readonly IReadOnlyList<string> All =
        [.. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.Name).Where(name => name.Length == 2).Order(StringComparer.Ordinal)];
}
