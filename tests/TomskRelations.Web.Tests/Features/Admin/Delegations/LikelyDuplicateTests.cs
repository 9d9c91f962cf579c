using System.Net;
using AngleSharp.Dom;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>Records that may be of the same visit stand beside the form and are never in the way.</summary>
public sealed class LikelyDuplicateTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Theory]
    [InlineData(Language.English, "Is it the same visit?", "Alike: the same partner (Germany); the dates overlap or nearly do; a similar title; a head with a similar name (Франк-Вальтер Штайнмайер)")]
    [InlineData(Language.Russian, "Не тот же ли это визит?", "Сходство: тот же партнёр (Германия); даты пересекаются или почти совпадают; похожий заголовок; похожее имя главы (Франк-Вальтер Штайнмайер)")]
    public async Task Draft_LikeAPublishedRecord_SaysWhyAndIsPublishedAllTheSame(Language language, string heading, string why)
    {
        var year = language == Language.English ? 2011 : 2012;
        var slug = await PublishAsync("The President visits Tomsk State University", $"{year}", "Франк-Вальтер Штайнмайер");
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var form = (await member.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "President at the State University"), ("Kind", "workingVisit"), ("Partners[0].Name", "ФРГ"), ("Date", $"{year}-05-06"));
        Assert.Empty(Alike(form).QuerySelectorAll("li"));

        form = await member.GoOnAsync(form, "Heads", "add-row");
        form = await member.GoOnAsync(form.Fill(("Heads[0].En", "Frank-Walter Steinmeier"), ("Heads[0].Rank", "headOfStateOrGovernment")), "save");

        var found = Assert.Single(Alike(form).QuerySelectorAll("li"));
        Assert.Equal(heading, Plain(Alike(form).QuerySelector("h2")!));
        Assert.Contains(why, Plain(found));
        Assert.Equal(await desk.EditOfAsync(slug), found.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(found.QuerySelector($"a[href$='/delegations/{slug}']"));
        Assert.NotEqual(slug, await desk.PublishAsync(await desk.Publisher.FormAsync(form.Action)));
    }

    [Fact]
    public async Task SameVisit_OfAPublishedRecord_AddsWhatTheDraftRestsOnAndLosesNothing()
    {
        var slug = await PublishAsync("Cheese makers of Bavaria", "2013-03", "Ludwig Huber");
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Bavarian cheese makers", ("Date", "March 2013")), "save");
        var other = (await desk.EditOfAsync(slug)).Split('/')[3];
        form.Fill(("TitleEn", "Typed and not saved"), ("Basis[0].Kind", "paper"), ("Basis[0].PaperEn", "Letter 15"), ("Basis[0].PaperDate", "1 April 2013"));
        var revisions = await desk.CountRevisionsAsync();

        var (address, content) = form.PressBeside("same", other);
        using var sent = content;
        using var answer = await desk.Publisher.Http.PostAsync(address, sent);

        Assert.Equal($"/admin/delegations/{other}/edit?from={form.Action.Split('/')[3]}&added=1&first=1#sources-added", answer.Headers.Location!.ToString());
        var said = (await desk.Publisher.PageAsync(answer.Headers.Location.ToString())).GetElementById("sources-added")!;
        Assert.StartsWith("1 source was added to this record.", Plain(said));
        Assert.Equal(["#Basis-1", form.Action], said.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
        Assert.Equal(("Typed and not saved", "Letter 15"), await FieldsAsync(form.Action, "TitleEn", "Basis[0].PaperEn"));
        var grown = await desk.Publisher.FormAsync($"/admin/delegations/{other}/edit");
        Assert.Equal(("Cheese makers of Bavaria", "staffRecord", "Letter 15", "A source was added."), (grown["TitleEn"], grown["Basis[0].Kind"], grown["Basis[1].PaperEn"], grown["NoteEn"]));
        Assert.Equal(slug, await desk.PublishAsync(grown));
        Assert.Contains("Letter 15", Plain((await desk.Portal.PageAsync($"/en/delegations/{slug}")).Body!));
        Assert.NotNull((await desk.Publisher.FormAsync(form.Action)).Page.QuerySelector("button[value=discard]"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task SameVisit_OfADraftInTheMaking_GrowsTheDraft()
    {
        var other = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Ice fishing contest", ("Date", "2014-01")), "save");
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Contest of ice fishing", ("Date", "January 2014"), ("Basis[0].Kind", "editorsNote"), ("Basis[0].NoteEn", "Seen"), ("Basis[0].NoteRu", "Видели")), "save");
        Assert.Contains("not published yet", Plain(Assert.Single(Alike(form).QuerySelectorAll("li"))));

        var (address, content) = form.PressBeside("same", other.Action.Split('/')[3]);
        using var sent = content;
        using var answer = await desk.Publisher.Http.PostAsync(address, sent);

        Assert.StartsWith($"{other.Action}?from=", answer.Headers.Location!.ToString());
        Assert.Equal(("Ice fishing contest", "Seen"), await FieldsAsync(other.Action, "TitleEn", "Basis[1].NoteEn"));
    }

    [Theory]
    [InlineData(Language.English, "Nothing was added. This record already rests on the same sources.")]
    [InlineData(Language.Russian, "Ничего не добавлено. Запись уже опирается на те же источники.")]
    public async Task SameVisit_WithNothingNew_SaysSoAndLeadsToTheOtherDraft(Language language, string words)
    {
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var other = (await desk.EditOfAsync(await PublishAsync($"Kite flyers {language}", "2012-03", "Ludwig Huber"))).Split('/')[3];
        var form = await member.GoOnAsync((await member.FormAsync(DelegationDesk.New)).Fill(("TitleEn", $"Flyers of kites {language}"), ("Kind", "fair"), ("Date", "2012-03"), ("Partners[0].Name", "Germany")), "save");

        var (address, content) = form.PressBeside("same", other);
        using var sent = content;
        using var answer = await member.Http.PostAsync(address, sent);

        var page = await member.PageAsync(answer.Headers.Location!.ToString());
        Assert.StartsWith(words, Plain(page.GetElementById("sources-added")!));
        Assert.Null(page.QuerySelector("button[value=discard]"));
        Assert.Equal(form.Action, page.QuerySelector("#sources-added a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task SameVisit_SentByAFormThatIsStale_ShowsBothVersionsAndAddsNothing()
    {
        var slug = await PublishAsync("Curling friends", "2015-02", "Otto Lang");
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Friends of curling", ("Date", "February 2015")), "save");
        await desk.Publisher.GoOnAsync((await desk.Publisher.FormAsync(form.Action)).Fill(("TitleRu", "Тем временем")), "save");

        var (address, content) = form.Fill(("TitleEn", "Friends of curling and cedar")).PressBeside("same", (await desk.EditOfAsync(slug)).Split('/')[3]);
        using var sent = content;
        using var answer = await desk.Publisher.Http.PostAsync(address, sent);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Friends of curling and cedar", (await PortalFactory.ReadAsync(answer)).Body!.TextContent);
        Assert.Null((await desk.Publisher.FormAsync(await desk.EditOfAsync(slug))).Page.QuerySelector("button[value=discard]"));
    }

    [Fact]
    public async Task SameVisit_OfARecordThatIsGone_LeadsBackToTheForm()
    {
        await PublishAsync("Sledging", "2016-02", "Otto Lang");
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Sledging again", ("Date", "February 2016")), "save");
        var (address, content) = form.PressBeside("same", Alike(form).QuerySelector("button")!.GetAttribute("value")!);
        var gone = (await content.ReadAsStringAsync()).Split("same=")[0] + $"same={Guid.NewGuid()}";
        using var answer = await desk.Publisher.Http.PostAsync(address, new StringContent(gone, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")));

        Assert.Equal($"{form.Action}#alike", answer.Headers.Location!.ToString());
    }

    private static IElement Alike(EntryForm form) => form.Page.GetElementById("alike")!;

    private async Task<(string, string)> FieldsAsync(string address, string one, string other)
    {
        var form = await desk.Publisher.FormAsync(address);
        return (form[one], form[other]);
    }

    private async Task<string> PublishAsync(string title, string date, string head)
    {
        var form = await desk.AddRowAsync(await desk.BeginAsync(title, ("Date", date)), "Heads");
        return await desk.PublishAsync(form.Fill(("Heads[0].Ru", head), ("Heads[0].Rank", "governor")));
    }
}
