using Microsoft.AspNetCore.Http;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Localisation;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("RU", Language.Russian)]
    [InlineData("en-us", Language.English)]
    [InlineData("ru;q=0.8, en;q=0.9", Language.English)]
    [InlineData("en;q=0.1, ru;q=0.2", Language.Russian)]
    [InlineData("en, ru", Language.English)]
    [InlineData("ru, en", Language.Russian)]
    [InlineData("uk, be;q=0.9, ru;q=0.1", Language.Russian)]
    [InlineData("kk", Language.English)]
    [InlineData("rus", Language.English)]
    [InlineData("*", Language.English)]
    [InlineData("ru;q=0, de", Language.English)]
    [InlineData("en;q=0, de", Language.Russian)]
    [InlineData("en;q=0, *;q=0.5", Language.Russian)]
    [InlineData("en;q=0, ru;q=0", Language.English)]
    [InlineData(";;=garbage", Language.English)]
    [InlineData("", Language.English)]
    public void Preferred_ByAcceptLanguage_IsTheOneAskedForFirst(string accepted, Language language)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = accepted;

        Assert.Equal(language, Languages.Preferred(context.Request));
    }

    [Theory]
    [InlineData("/ru", "en", Language.Russian)]
    [InlineData("/ru/partners", "en", Language.Russian)]
    [InlineData("/en/partners", "ru", Language.English)]
    [InlineData("/russia", "en", Language.English)]
    [InlineData("/partners/ru", "en", Language.English)]
    [InlineData("/RU", "en", Language.English)]
    [InlineData("/", "ru", Language.Russian)]
    public void Of_Address_GoesBeforeWhatTheBrowserPrefers(string path, string accepted, Language language)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = accepted;

        Assert.Equal(language, Languages.Of(path, context.Request));
    }

    [Fact]
    public void Other_IsTheOneThatIsLeft() => Assert.All(Languages.All, language => Assert.NotEqual(language, language.Other()));

    [Fact]
    public void FromCode_TakesWhatCodeGives() => Assert.All(Languages.All, language => Assert.Equal(language, Languages.FromCode(language.Code())));
}
