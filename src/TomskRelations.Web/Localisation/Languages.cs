using System.Globalization;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Localisation;

/// <summary>The two languages as addresses, pages and number formats know them.</summary>
public static class Languages
{
    public static readonly Language[] All = [Language.English, Language.Russian];

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>The language of the page being made.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ru" ? Language.Russian : Language.English;

    /// <summary>The first segment of an address, and the value of a lang attribute.</summary>
    public static string Code(this Language language) => language == Language.Russian ? "ru" : "en";

    public static CultureInfo Culture(this Language language) => language == Language.Russian ? Russian : British;

    public static Language Other(this Language language) => language == Language.Russian ? Language.English : Language.Russian;

    public static Language? FromCode(string? code) => code switch
    {
        "en" => Language.English,
        "ru" => Language.Russian,
        _ => null,
    };

    /// <summary>The language a browser asks for first among the two; English where it asks for neither.</summary>
    public static Language Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => FromCode(wanted.Value.ToString().Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(language => language is not null) ?? Language.English;

    /// <summary>The language of an address, else the one the browser prefers.</summary>
    public static Language Of(PathString path, HttpRequest request) =>
        FromCode(path.Value?.Split('/', 3) is [_, var first, ..] ? first : null) ?? Preferred(request);

    public static void Speak(Language language) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture(), language.Culture());
}
