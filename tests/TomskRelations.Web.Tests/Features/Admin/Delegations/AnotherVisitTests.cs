using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>A new draft from a published record, which stays as it is.</summary>
public sealed class AnotherVisitTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Theory]
    [InlineData(Language.English, "Duplicate as a new visit")]
    [InlineData(Language.Russian, "Новый визит по образцу этого")]
    public async Task Duplicate_FromTheForm_OpensADraftWithWhatRepeats(Language language, string words)
    {
        var slug = await PublishAsync("Growers of flax");
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var edit = await desk.EditOfAsync(slug);
        Assert.Contains((await member.PageAsync(edit)).QuerySelectorAll(".go-on button"), button => Plain(button) == words);
        var revisions = await desk.CountRevisionsAsync();

        var form = await member.FormAsync(await AnotherAsync(member, edit, "NewVisit"));

        Assert.NotEqual(edit, form.Action);
        Assert.Equal(("Growers of flax", "incoming", "Ada Open", "", ""), (form["TitleEn"], form["Direction"], form["Heads[0].En"], form["Date"], form["SummaryEn"]));
        Assert.Equal(("Clara Hidden", "internal", ""), (form["Participants[0].En"], form["Participants[0].NameBasis"], form["Participants[0].Consent"]));
        Assert.Equal("staffRecord", form["Basis[0].Kind"]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
        Assert.Null((await desk.Publisher.FormAsync(edit)).Page.QuerySelector("button[value=discard]"));
        var (published, begun) = (Guid.Parse(edit.Split('/')[3]), Guid.Parse(form.Action.Split('/')[3]));
        await using var db = desk.Open();
        var draft = await db.Drafts.SingleAsync(row => row.Id == begun);
        var former = await db.PrivatePeople.Where(person => person.DelegationId == published).Select(person => person.Id).SingleAsync();
        Assert.Equal(0, draft.BasedOn);
        Assert.DoesNotContain(former.ToString(), draft.Content);
        Assert.DoesNotContain("letter in the safe", draft.Content);
    }

    [Fact]
    public async Task Duplicate_FromTheList_OpensADraft()
    {
        var slug = await PublishAsync("Cedar traders");
        var list = await desk.Publisher.PageAsync($"{DelegationDesk.Index}?q=cedar");
        var another = (await desk.EditOfAsync(slug)).Replace("/edit", "/another");
        var button = list.QuerySelector<IHtmlButtonElement>($"button[form=another][formaction='{another}']")!;
        Assert.Equal("Duplicate as a new visit Cedar traders", Plain(button));
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            [button.Name!] = button.Value,
            ["__RequestVerificationToken"] = list.QuerySelector<IHtmlInputElement>("#another input[name=__RequestVerificationToken]")!.Value,
        });
        using var answer = await desk.Publisher.Http.PostAsync(another, content);

        Assert.Equal("Cedar traders", (await desk.Publisher.FormAsync(answer.Headers.Location!.ToString()))["TitleEn"]);
    }

    [Fact]
    public async Task ReturnVisit_Published_IsFoundFromEitherPageInBothLanguages()
    {
        var slug = await PublishAsync("There");
        var edit = await desk.EditOfAsync(slug);
        var form = await desk.Publisher.FormAsync(await AnotherAsync(desk.Publisher, edit, "ReturnVisit"));
        Assert.Equal(("", "outgoing", "returnVisit", slug), (form["TitleEn"], form["Direction"], form["Related[0].Kind"], form["Related[0].Delegation"]));

        var back = await desk.PublishAsync(form.Fill(("TitleEn", "And back"), ("TitleRu", "И обратно"), ("Date", "2020")));

        Assert.Equal("Return visit And back", await RelatedAsync("en", slug, back));
        Assert.Equal("In return for There", await RelatedAsync("en", back, slug));
        Assert.Equal("Ответный визит И обратно", await RelatedAsync("ru", slug, back));
        Assert.StartsWith("В ответ на визит", await RelatedAsync("ru", back, slug));
        var page = await desk.Publisher.PageAsync(edit);
        Assert.Equal(await desk.EditOfAsync(back), page.QuerySelector("section[aria-labelledby=naming] a")!.GetAttribute("href"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task TourStop_OfARecord_IsRelatedToIt()
    {
        var slug = await PublishAsync("First stop");

        var form = await desk.Publisher.FormAsync(await AnotherAsync(desk.Publisher, await desk.EditOfAsync(slug), "TourStop"));

        Assert.Equal(("First stop", "Ada Open", "sameTour", slug), (form["TitleEn"], form["Heads[0].En"], form["Related[0].Kind"], form["Related[0].Delegation"]));
    }

    [Theory]
    [InlineData("NewVisit", true)]
    [InlineData("99", false)]
    public async Task Another_OfNothing_IsNotThere(string kind, bool isUnknown)
    {
        var edit = await desk.EditOfAsync(await PublishAsync("Still there"));
        var page = await desk.Publisher.PageAsync(edit);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["as"] = kind,
            ["__RequestVerificationToken"] = page.QuerySelector<IHtmlInputElement>(".go-on input[name=__RequestVerificationToken]")!.Value,
        });
        using var answer = await desk.Publisher.Http.PostAsync(isUnknown ? $"/admin/delegations/{Guid.NewGuid()}/another" : edit.Replace("/edit", "/another"), content);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>A visit with an open head and a hidden guest.</summary>
    private async Task<string> PublishAsync(string title)
    {
        var form = await desk.BeginAsync(title, ("Date", "2019"), ("Direction", "incoming"), ("SummaryEn", "Came and went."));
        foreach (var list in new[] { "Heads", "Participants" }) form = await desk.AddRowAsync(form, list);
        return await desk.PublishAsync(form.Fill(
            ("Heads[0].En", "Ada Open"), ("Heads[0].Rank", "minister"),
            ("Participants[0].En", "Clara Hidden"), ("Participants[0].NameBasis", "consent"), ("Participants[0].Consent", "letter in the safe")));
    }

    private static async Task<string> AnotherAsync(StaffClient member, string edit, string kind)
    {
        using var answer = await member.SendAsync(edit, new() { ["as"] = kind }, edit.Replace("/edit", "/another"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>The line of the public page that names another visit.</summary>
    private async Task<string> RelatedAsync(string language, string slug, string other)
    {
        var page = await desk.Portal.PageAsync($"/{language}/delegations/{slug}");
        return Plain(page.QuerySelectorAll(".facts > div").Single(line => line.QuerySelector($"a[href$='/delegations/{other}']") is not null));
    }
}
