using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.About;

public sealed class AboutPagesTests(PortalFactory portal)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Get_About_LeadsToMethodProofAndPrivacy(string language)
    {
        var links = (await portal.PageAsync($"/{language}/about")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["about/data", "verify", "sources", "about/accessibility", "about/privacy"], links.Select(link => link![4..]));
    }

    [Theory]
    [InlineData("/en/about", "The first edition adds nothing")]
    [InlineData("/ru/about", "Первая редакция портала ничего к ним не добавляет")]
    public async Task Get_About_SpeaksOfTheFirstEditionOnly(string address, string words) =>
        Assert.Contains(words, Plain((await portal.PageAsync(address)).QuerySelector("main")!));

    [Theory]
    [InlineData("/en/about/data", "not stated in the source", "not yet entered", "not applicable", "withheld")]
    [InlineData("/ru/about/data", "в источнике не указано", "ещё не внесено", "неприменимо", "не публикуется")]
    public async Task Get_Method_ExplainsEachReasonForAMissingValueInItsOwnForm(string address, params string[] states)
    {
        var missing = (await portal.PageAsync(address)).QuerySelectorAll("main .missing");

        Assert.Equal(states, missing.Select(Plain));
        Assert.Equal(4, missing.Select(state => state.ClassName).Distinct().Count());
    }

    [Theory]
    [InlineData("/en/about/privacy", "set no cookies and load nothing from other sites")]
    [InlineData("/ru/about/privacy", "cookie")]
    public async Task Get_PublicPage_KeepsThePromiseOfThePrivacyPage(string address, string promise)
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await PortalFactory.ReadAsync(response);

        Assert.Contains(promise, Plain(page.QuerySelector("main")!));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/dist/portal.']), iframe, [src^='http'], link[rel=stylesheet][href^='http']"));
    }

    [Fact]
    public async Task Get_OperatorContactAndLicence_AreHiddenUntilTheyAreSet()
    {
        var footer = Plain((await portal.PageAsync("/en/about")).QuerySelector("footer")!);

        Assert.DoesNotContain("Operated by", footer);
        Assert.DoesNotContain("Contact:", footer);
        Assert.DoesNotContain("Licence:", footer);
    }
}
