using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace TomskRelations.Web.Tests.Localisation;

public sealed partial class ResourcesTests
{
    public static TheoryData<string> Features => new(typeof(Program).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Texts", StringComparison.Ordinal) && !type.IsGenericType)
        .Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Features))]
    public void Words_InBothLanguages_HaveTheSameKeysAndGaps(string feature)
    {
        var (english, russian) = (Words(feature, "en"), Words(feature, "ru"));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(), russian.Keys.Order());
        Assert.All(english, word => Assert.Equal(Gaps(word.Value), Gaps(russian[word.Key])));
        Assert.All(english.Values.Concat(russian.Values), word => Assert.False(string.IsNullOrWhiteSpace(word)));
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void RussianWords_AreNotLeftInEnglish(string feature)
    {
        var (english, russian) = (Words(feature, "en"), Words(feature, "ru"));

        Assert.Empty(russian.Where(word => word.Value == english[word.Key] && Letters().IsMatch(word.Value)).Select(word => word.Key));
    }

    private static Dictionary<string, string> Words(string feature, string language)
    {
        var resources = new ResourceManager(typeof(Program).Assembly.GetType(feature)!);
        using var words = resources.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;
        return words.Cast<DictionaryEntry>().ToDictionary(word => (string)word.Key, word => (string)word.Value!);
    }

    private static string Gaps(string words) => string.Join(' ', Gap().Matches(words).Select(gap => gap.Value).Distinct().Order());

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Gap();

    [GeneratedRegex("[A-Za-z]{4}")]
    private static partial Regex Letters();
}
