using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>What the editors say where they answer for a field themselves.</summary>
internal static class EditorsAnswers
{
    public static readonly Text Kind = new("The kind is the editors’ word.", "Вид указан редакцией.");

    /// <summary>A name in a language that no cited source is written in.</summary>
    /// <param name="sources">BCP 47 codes of the languages of the sources.</param>
    public static Text Name(Language language, IReadOnlyList<string> sources) => new(
        $"The {English(language)} name is the editors’; the source is in {Of(sources, "English", "Russian", "another language")}.",
        $"{(language == Language.Russian ? "Русское" : "Английское")} название дано редакцией; источник написан на {Of(sources, "английском", "русском", "другом")} языке.");

    /// <summary>Words in a language that no cited source is written in.</summary>
    /// <param name="sources">BCP 47 codes of the languages of the sources.</param>
    public static Text Words(Language language, IReadOnlyList<string> sources) => new(
        $"The {English(language)} words are the editors’; the source is in {Of(sources, "English", "Russian", "another language")}.",
        $"{(language == Language.Russian ? "Русский" : "Английский")} текст составлен редакцией; источник написан на {Of(sources, "английском", "русском", "другом")} языке.");

    /// <summary>The code by which sources name the language they are written in.</summary>
    public static string CodeOf(Language language) => language == Language.Russian ? "ru" : "en";

    /// <summary>The language of a record's name, which has a field of its own in each.</summary>
    public static Language? LanguageOfName(string field) => field switch
    {
        "name" => Language.English,
        "ru.name" => Language.Russian,
        _ => null,
    };

    private static string English(Language language) => language == Language.Russian ? "Russian" : "English";

    private static string Of(IReadOnlyList<string> sources, string english, string russian, string another) =>
        sources.All(code => code == "en") ? english : sources.All(code => code == "ru") ? russian : another;
}
