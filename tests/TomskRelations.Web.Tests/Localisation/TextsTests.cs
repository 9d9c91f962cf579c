using System.Globalization;
using System.Resources;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Delegations;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Localisation;

public sealed class TextsTests : IDisposable
{
    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    private readonly Texts<DelegationsTexts> texts = new();

    [Theory]
    [InlineData(Language.Russian, 1, "1\u00A0запись")]
    [InlineData(Language.Russian, 2, "2\u00A0записи")]
    [InlineData(Language.Russian, 5, "5\u00A0записей")]
    [InlineData(Language.Russian, 11, "11\u00A0записей")]
    [InlineData(Language.Russian, 21, "21\u00A0запись")]
    [InlineData(Language.Russian, 1000, "1\u00A0000\u00A0записей")]
    [InlineData(Language.English, 1, "1 record")]
    [InlineData(Language.English, 21, "21 records")]
    [InlineData(Language.English, 1000, "1,000 records")]
    public void Count_AnyNumber_TakesItsPluralAndItsNumberFormat(Language language, long number, string words)
    {
        Languages.Speak(language);

        Assert.Equal(words, texts.Count("Records", number));
    }

    [Theory]
    [InlineData(Language.English, "trade mission")]
    [InlineData(Language.Russian, "торговая миссия")]
    public void Of_Term_SpeaksTheLanguageOfThePage(Language language, string words)
    {
        Languages.Speak(language);

        Assert.Equal(words, new Texts<TermTexts>().Of(DelegationKind.TradeMission));
    }

    [Fact]
    public void In_OtherLanguageThanThePages_SpeaksThatLanguage()
    {
        Languages.Speak(Language.English);

        Assert.Equal("Делегации", texts.In(Language.Russian, "Title"));
    }

    [Fact]
    public void Index_UnknownKey_NamesFileAndKey()
    {
        var fault = Assert.Throws<MissingManifestResourceException>(() => texts["NoSuchKey"]);

        Assert.Contains("DelegationsTexts", fault.Message);
        Assert.Contains("NoSuchKey", fault.Message);
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
