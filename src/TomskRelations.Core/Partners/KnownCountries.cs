using System.Globalization;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Partners;

/// <summary>The countries of the world by their names in both languages, from the platform's own data, and by names people still write.</summary>
public static class KnownCountries
{
    private static readonly Lazy<IReadOnlyDictionary<string, KnownCountry>> ByName = new(Load);

    /// <summary>The portal's own country is nobody's partner here.</summary>
    private const string Home = "RU";

    private static readonly (string Name, string Iso)[] OtherNames =
    [
        ("Belorussia", "BY"), ("Byelorussia", "BY"), ("Белоруссия", "BY"), ("Голландия", "NL"), ("Holland", "NL"), ("ФРГ", "DE"), ("КНР", "CN"),
        ("Киргизия", "KG"), ("Kirghizia", "KG"), ("Молдавия", "MD"), ("Moldavia", "MD"), ("Туркмения", "TM"), ("Turkmenia", "TM"),
        ("США", "US"), ("USA", "US"), ("Англия", "GB"), ("England", "GB"), ("UK", "GB"), ("ОАЭ", "AE"), ("UAE", "AE"), ("ЮАР", "ZA"),
        ("Чешская Республика", "CZ"), ("Czech Republic", "CZ"), ("Южная Корея", "KR"), ("South Korea", "KR"), ("КНДР", "KP"), ("North Korea", "KP"),
        ("Бирма", "MM"), ("Burma", "MM"), ("Македония", "MK"), ("Macedonia", "MK"), ("Turkey", "TR"), ("Swaziland", "SZ"), ("Свазиленд", "SZ"),
    ];

    /// <summary>Null where no country is called so.</summary>
    public static KnownCountry? Find(string? typed) =>
        SearchText.Of(typed) is { Length: > 0 } name ? ByName.Value.GetValueOrDefault(name) : null;

    public static bool HasCode(string iso) => OfCode(iso) is not null;

    /// <param name="iso">ISO 3166-1, two letters.</param>
    public static KnownCountry? OfCode(string iso) => ByName.Value.Values.FirstOrDefault(country => country.Iso == iso);

    private static Dictionary<string, KnownCountry> Load()
    {
        var countries = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName.All(char.IsAsciiLetterUpper) && region.TwoLetterISORegionName != Home)
            .DistinctBy(region => region.TwoLetterISORegionName)
            .Select(region => new KnownCountry(region.TwoLetterISORegionName, new(Named(region, "en"), Named(region, "ru"))))
            .ToDictionary(country => country.Iso);
        var names = new Dictionary<string, KnownCountry>();
        foreach (var country in countries.Values)
        {
            names.TryAdd(SearchText.Of(country.Name.En), country);
            names.TryAdd(SearchText.Of(country.Name.Ru), country);
        }
        foreach (var (name, iso) in OtherNames)
            if (countries.TryGetValue(iso, out var country)) names.TryAdd(SearchText.Of(name), country);
        return names;
    }

    /// <summary>The platform gives the name in the language of the culture that is asked for.</summary>
    private static string Named(RegionInfo region, string language) => new RegionInfo($"{language}-{region.TwoLetterISORegionName}").NativeName;
}

/// <param name="Iso">ISO 3166-1, two letters.</param>
public sealed record KnownCountry(string Iso, Text Name);
