using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Account;

public sealed class OwnAccountTests(PortalFactory portal)
{
    [Theory]
    [InlineData(Language.English, "Your account", "publisher", "Signed in")]
    [InlineData(Language.Russian, "Ваша учётная запись", "выпускающий редактор", "Выполнен вход")]
    public async Task Page_SaysWhoOneIsAndWhatHappenedLately(Language language, string title, string role, string lately)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        Assert.Single((await client.PageAsync("/admin")).QuerySelectorAll("main a[href='/account']"));
        var page = await client.PageAsync("/account");

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Anna Petrova", page.QuerySelector("dl")!.TextContent);
        Assert.Contains(role, page.QuerySelector("dl")!.TextContent);
        Assert.Contains(lately, Assert.Single(page.QuerySelectorAll("aside li")).TextContent);
        foreach (var link in page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)) await client.PageAsync(link);
    }

    [Fact]
    public async Task Language_ChosenHere_IsTheAccounts()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);

        var page = await client.PageAsync("/account");
        var token = page.QuerySelector("main form[action='/account/language'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using (var answer = await client.Http.PostAsync("/account/language", new FormUrlEncodedContent(new Dictionary<string, string> { ["language"] = "ru", ["returnUrl"] = "/account", ["__RequestVerificationToken"] = token })))
            Assert.Equal("/account", answer.Headers.Location?.ToString());
        Assert.Equal("ru", (await client.PageAsync("/account")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task SignOutEverywhere_EndsEverySession_AtItsNextRequest()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var here = new StaffClient(portal);
        using var elsewhere = new StaffClient(portal);
        using (await here.SignInAsync(member.Email!))
        using (await elsewhere.SignInAsync(member.Email!)) await elsewhere.PageAsync("/admin");

        using (var answer = await here.SendAsync("/account", [], "/account/sign-out-everywhere")) Assert.Equal("/account/sign-in", answer.Headers.Location?.ToString());
        foreach (var session in new[] { here, elsewhere })
        {
            using var ended = await session.Http.GetAsync("/admin");
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }
    }
}
