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

    /// <summary>The language a browser asks for first among the two; where it asks for neither, the first that it does not refuse.</summary>
    public static Language Preferred(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => (Language: FromCode(range.Value.ToString().Split('-')[0].ToLowerInvariant()), IsRefused: range.Quality == 0))
            .ToList();
        var refused = asked.Where(range => range.IsRefused).Select(range => range.Language).ToList();
        return asked.Where(range => !range.IsRefused).Select(range => range.Language).FirstOrDefault(language => language is not null)
            ?? All.FirstOrDefault(language => !refused.Contains(language));
    }

    /// <summary>The language of an address, else the one the browser prefers.</summary>
    public static Language Of(PathString path, HttpRequest request) =>
        FromCode(path.Value?.Split('/', 3) is [_, var first, ..] ? first : null) ?? Preferred(request);

    /// <summary>Says something in a language, whatever the page's is.</summary>
    public static string In(Language language, Func<string> say)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Speak(language);
        try
        {
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    public static void Speak(Language language) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture(), language.Culture());
}
