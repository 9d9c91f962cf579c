using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>The form keeps whatever is typed into it.</summary>
public sealed class DelegationFormTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    private static readonly string[] Lists =
        ["Partners", "Places", "Heads", "Participants", "Hosts", "Topics", "Meetings", "Outcomes", "Organisations", "Related", "Basis"];

    [Theory]
    [InlineData(Language.English, "New delegation", "1. What it was", "Title, Russian", "Submit for review")]
    [InlineData(Language.Russian, "Новая делегация", "1. Что это было", "Заголовок, по-русски", "Отправить на проверку")]
    public async Task New_InEitherLanguage_IsAnEmptyFormThatStoresNothing(Language language, string title, string section, string label, string submit)
    {
        using var client = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var drafts = await CountDraftsAsync();

        var form = await client.FormAsync(DelegationDesk.New);

        var page = form.Page;
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(section, page.QuerySelector("h2#what")!.TextContent);
        Assert.Equal(label, page.QuerySelector("label[for=TitleRu]")!.TextContent);
        Assert.Equal(submit, page.QuerySelector("button[value=submit]")!.TextContent);
        Assert.All(page.QuerySelectorAll<IHtmlElement>("form.entry :is(input:not([type=hidden]), select, textarea)"), field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Matches("^/admin/delegations/[0-9a-f-]{36}/edit$", form.Action);
        Assert.Equal(drafts, await CountDraftsAsync());
    }

    [Fact]
    public async Task Save_OfEveryField_ShowsAllThatWasTyped()
    {
        var form = await desk.Publisher.FormAsync(DelegationDesk.New);
        foreach (var list in Lists) form = await desk.AddRowAsync(form, list);
        var typed = form.Names.Where(name => form.Field(name) is not IHtmlInputElement { Type: "hidden" }).Distinct().ToDictionary(name => name, name => Something(form.Field(name)));
        Assert.True(typed.Count > 90);

        var saved = await desk.Publisher.GoOnAsync(form.Fill(typed.Select(field => (field.Key, field.Value))).Tick("Basis[1].IsInferred", "true"), "save");

        Assert.All(typed, field => Assert.Equal(field.Value, saved[field.Key]));
        Assert.Equal("true", saved["Basis[1].IsInferred"]);
        Assert.Equal(typed["TitleEn"], (await desk.Publisher.PageAsync(DelegationDesk.Index)).QuerySelector($"a[href='{form.Action}']")!.TextContent);
    }

    [Fact]
    public async Task Rows_AddedAndRemoved_LeadToTheirPlaceAndKeepTheOthers()
    {
        var form = await desk.AddRowAsync(await desk.BeginAsync("Rows"), "Heads");
        form = await desk.AddRowAsync(form.Fill(("Heads[0].En", "First")), "Heads");

        using var added = await desk.Publisher.PressAsync(form.Fill(("Heads[1].En", "Second")), "Heads", "add-row");
        Assert.Equal($"{form.Action}#Heads-2", added.Headers.Location!.ToString());
        form = await desk.Publisher.FormAsync(form.Action);
        Assert.NotNull(form.Page.GetElementById("Heads-2"));

        using var removed = await desk.Publisher.PressAsync(form, "Heads[0]", "remove-row");
        Assert.Equal($"{form.Action}#Heads", removed.Headers.Location!.ToString());
        form = await desk.Publisher.FormAsync(form.Action);
        Assert.NotNull(form.Page.GetElementById("Heads"));
        Assert.Equal(("Second", ""), (form["Heads[0].En"], form["Heads[1].En"]));
    }

    [Fact]
    public async Task Partners_TypedIntoOneFieldAsAList_BecomeRows()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("A list", ("Partners[0].Name", "ФРГ, КНР; Голландия")), "save");

        Assert.Equal(["ФРГ", "КНР", "Голландия"], Enumerable.Range(0, 3).Select(row => form[$"Partners[{row}].Name"]));
        Assert.Equal("Read as Netherlands", form.Page.GetElementById("Partners-2-Name-echo")!.TextContent);
    }

    [Fact]
    public async Task Participants_HundredFifty_AreSavedAndPublishedWhole()
    {
        var form = await desk.BeginAsync("Many came", ("Date", "2019"));
        for (var row = 0; row < 150; row++)
            foreach (var (field, value) in new[] { ("Key", ""), ("Person", ""), ("En", $"Guest {row}"), ("Ru", $"Гость {row}"), ("RoleEn", "guest"), ("RoleRu", "гость"), ("BodyEn", ""), ("BodyRu", ""), ("BodyType", "culture"), ("NameBasis", "publicOffice"), ("Consent", "") })
                form.Smuggle($"Participants[{row}].{field}", value);

        form = await desk.Publisher.GoOnAsync(form, "save");
        Assert.Equal("Guest 149", form["Participants[149].En"]);

        var slug = await desk.PublishAsync(form);
        Assert.Contains("Guest 149", (await desk.Portal.PageAsync($"/en/delegations/{slug}")).Body!.TextContent);
    }

    [Fact]
    public async Task Address_OfNoRecord_IsNotThere()
    {
        using var answer = await desk.Publisher.Http.GetAsync($"/admin/delegations/{Guid.NewGuid()}/edit");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>A value that only this field has.</summary>
    private static string Something(IElement field) => field switch
    {
        IHtmlSelectElement select => select.Options[^1].Value,
        IHtmlTextAreaElement area => $"Строка <b>{area.Id}</b> &\n\"вторая\"",
        _ => $"Что-то <i>{field.Id}</i> & \"ещё\"",
    };

    private async Task<int> CountDraftsAsync()
    {
        await using var db = desk.Open();
        return await db.Drafts.CountAsync();
    }
}
