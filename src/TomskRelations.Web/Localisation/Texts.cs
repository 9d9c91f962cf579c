using System.Globalization;
using System.Resources;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Localisation;

/// <summary>The words of one feature, from the resource files beside <typeparamref name="T"/>.</summary>
public sealed class Texts<T>
{
    private static readonly ResourceManager Resources = new(typeof(T));

    /// <summary>The words under a key in the page's language; {0}, {1} … are replaced by the values.</summary>
    /// <exception cref="MissingManifestResourceException">No file has the key.</exception>
    public string this[string key, params object?[] values] => In(Languages.Current, key, values);

    /// <summary>The label of a member of an enum, under the key Type_Member.</summary>
    public string Of(Enum term) => In(Languages.Current, term);

    /// <summary>The label of a member of an enum in a language.</summary>
    public string In(Language language, Enum term) => In(language, $"{term.GetType().Name}_{term}");

    /// <summary>The words that go with a number, under the key and the suffix of its plural form; {0} is the number.</summary>
    public string Count(string key, long number, params object?[] values) =>
        this[key + Plural.Suffix(number, Languages.Current), [Numbers.Say(number), .. values]];

    public string In(Language language, string key, params object?[] values)
    {
        var words = Resources.GetResourceSet(language.Culture(), createIfNotExists: true, tryParents: true)?.GetString(key)
            ?? throw new MissingManifestResourceException($"{typeof(T).Name} has no words under \"{key}\".");
        return values.Length == 0 ? words : string.Format(CultureInfo.CurrentCulture, words, values);
    }
}
