using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Records;

public sealed class TextTests
{
    [Theory]
    [InlineData("Germany", "Германия", "Germany", "Германия")]
    [InlineData("Germany", null, "Germany", "Germany")]
    [InlineData(null, "Германия", "Германия", "Германия")]
    [InlineData(" ", "Германия", "Германия", "Германия")]
    [InlineData("Germany", "\t", "Germany", "Germany")]
    [InlineData(null, "", "", "")]
    public void In_LanguageWithoutWords_TakesTheOther(string? en, string? ru, string english, string russian)
    {
        var text = new Text(en, ru);

        Assert.Equal(english, text.In(Language.English));
        Assert.Equal(russian, text.In(Language.Russian));
    }

    [Theory]
    [InlineData("Germany", "Германия", Language.English, Language.Russian)]
    [InlineData("Germany", null, Language.English, Language.English)]
    [InlineData(" ", "Германия", Language.Russian, Language.Russian)]
    [InlineData(null, null, Language.English, Language.Russian)]
    public void Spoken_IsTheLanguageOfTheWords(string? en, string? ru, Language forEnglish, Language forRussian)
    {
        var text = new Text(en, ru);

        Assert.Equal(forEnglish, text.Spoken(Language.English));
        Assert.Equal(forRussian, text.Spoken(Language.Russian));
    }

    [Theory]
    [InlineData("Germany", null, "Germany", null)]
    [InlineData(" ", "Германия", null, "Германия")]
    public void Exactly_TakesNoOtherLanguage(string? en, string? ru, string? english, string? russian)
    {
        var text = new Text(en, ru);

        Assert.Equal(english, text.Exactly(Language.English));
        Assert.Equal(russian, text.Exactly(Language.Russian));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("", " ", true)]
    [InlineData("a", null, false)]
    [InlineData(null, "а", false)]
    public void IsEmpty_WithoutWordsInEither(string? en, string? ru, bool isEmpty) => Assert.Equal(isEmpty, new Text(en, ru).IsEmpty);
}
