using System.Net;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Cite;

public sealed class CiteTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    [Theory]
    [InlineData("/admin/organisations/new", "NameEn")]
    [InlineData("/admin/delegations/new", "TitleEn")]
    [InlineData("/admin/trade/new", "Year")]
    public async Task Choose_SentenceInItsSource_IsCitedInTheFormWithEverythingTyped(string form, string field)
    {
        var picker = await OpenAsync((await desk.Publisher.FormAsync(form)).Fill((field, "2015")));

        var found = await desk.Publisher.PageAsync($"{picker}&q=Tomskneftekhim+orders");
        Assert.Equal("duma-international-relations#s3", Assert.Single(found.QuerySelectorAll("button[name=chosen]")).GetAttribute("value"));
        using var chosen = await ChooseAsync(picker, "duma-international-relations#s3");

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.EndsWith("/edit#Basis-0", chosen.Headers.Location!.ToString());
        var again = await desk.Publisher.FormAsync(chosen.Headers.Location.ToString().Split('#')[0]);
        Assert.Equal(("sentence", "duma-international-relations", "s3", ""), (again["Basis[0].Kind"], again["Basis[0].Source"], again["Basis[0].Sentence"], again["Basis[0].Quote"]));
        Assert.Equal("2015", again[field]);
        Assert.Contains("Tomskneftekhim immediately took advantage", again.Page.GetElementById("Basis-0-says")!.TextContent);
    }

    [Fact]
    public async Task Choose_SentenceOfASourceThatStaffEntered_CarriesTheProofIntoThePublicPage()
    {
        var source = await desk.PublishAsync((await desk.Publisher.FormAsync("/admin/sources/new"))
            .Fill(("TitleEn", "Register of institutes"), ("PublisherEn", "Tomsk Oblast"), ("Language", "en"), ("Text", "The Institute of Quotable Things was founded in 2019.")));
        var picker = await OpenAsync((await desk.Publisher.FormAsync("/admin/organisations/new")).Fill(("NameEn", "Institute of Quotable Things"), ("Kind", "other"), ("RoleEn", "An institute founded in 2019")));

        using var chosen = await ChooseAsync(picker, $"{source}#s1");
        var slug = await desk.PublishAsync(await desk.Publisher.FormAsync(chosen.Headers.Location!.ToString().Split('#')[0]));

        var page = await desk.Portal.PageAsync($"/ru/organisations/{slug}");
        Assert.NotNull(page.QuerySelector($".lead a.proof-mark[href='/ru/sources/{source}#s1']"));
        Assert.Equal("Вид указан редакцией.", page.QuerySelector(".facts .proof-card span")!.TextContent);
        Assert.Contains("Institute of Quotable Things", (await desk.Portal.PageAsync($"/en/sources/{source}")).QuerySelector("main")!.TextContent);
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Choose_OfADraftThatSomebodySavedMeanwhile_ChangesNothing()
    {
        var picker = await OpenAsync((await desk.Publisher.FormAsync("/admin/organisations/new")).Fill(("NameEn", "Before")));
        var page = await desk.Publisher.PageAsync(picker);
        var edit = page.QuerySelector(".crumb a")!.GetAttribute("href")!.Split('#')[0];
        using (await desk.Publisher.PressAsync((await desk.Publisher.FormAsync(edit)).Fill(("NameEn", "After")), "save")) { }

        using var chosen = await desk.Publisher.SendAsync(picker, new() { ["chosen"] = "duma-international-relations#s3", ["version"] = page.QuerySelector("[name=version]")!.GetAttribute("value")! });

        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        var now = await desk.Publisher.FormAsync(edit);
        Assert.Equal(("After", "staffRecord"), (now["NameEn"], now["Basis[0].Kind"]));
    }

    [Theory]
    [InlineData("duma-international-relations#s99")]
    [InlineData("nowhere#s1")]
    [InlineData("")]
    public async Task Choose_NoSuchSentence_IsRefused(string sentence)
    {
        using var answer = await ChooseAsync(await OpenAsync((await desk.Publisher.FormAsync("/admin/organisations/new")).Fill(("NameEn", "Wrong"))), sentence);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Page_OfSeveralSources_LeadsToEachOfThem()
    {
        var source = await desk.PublishAsync((await desk.Publisher.FormAsync("/admin/sources/new"))
            .Fill(("TitleEn", "A letter of sentences"), ("PublisherEn", "Tomsk Oblast"), ("Language", "en"), ("Text", "One sentence.\nAnd another.")));
        var page = await desk.Publisher.PageAsync(await OpenAsync((await desk.Publisher.FormAsync("/admin/organisations/new")).Fill(("NameEn", "Jumping"))));

        var links = page.QuerySelectorAll("nav.jump a").ToList();
        Assert.Contains($"#in-{source}", links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.Equal("-1", page.QuerySelector(link.GetAttribute("href")!)!.GetAttribute("tabindex")));
        Assert.Contains("2 sentences", page.QuerySelector("nav.jump")!.TextContent);
    }

    [Fact]
    public async Task Page_WithoutADraft_IsNotThere_AndSpeaksTheMembersLanguage()
    {
        using var answer = await desk.Publisher.Http.GetAsync($"/admin/cite/{Guid.NewGuid()}?row=0");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);

        using var russian = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Core.Records.Language.Russian);
        var page = await russian.PageAsync(await OpenAsync((await desk.Publisher.FormAsync("/admin/organisations/new")).Fill(("NameEn", "Русская страница"))));
        Assert.Equal("Выберите предложение", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Сослаться на §15", page.QuerySelector("main")!.TextContent);
    }

    /// <returns>Address of the page on which the sentence of the first basis is chosen.</returns>
    private async Task<string> OpenAsync(EntryForm form)
    {
        using var answer = await desk.Publisher.PressAsync(form, "0", "cite");
        return answer.Headers.Location!.ToString();
    }

    private async Task<HttpResponseMessage> ChooseAsync(string picker, string sentence)
    {
        var version = (await desk.Publisher.PageAsync(picker)).QuerySelector("[name=version]")!.GetAttribute("value")!;
        return await desk.Publisher.SendAsync(picker, new() { ["chosen"] = sentence, ["version"] = version });
    }
}
