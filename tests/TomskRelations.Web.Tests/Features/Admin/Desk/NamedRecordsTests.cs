using System.Net;
using AngleSharp.Html.Dom;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Desk;

/// <summary>A message that names a record says what people call it, and leads to its form.</summary>
public sealed class NamedRecordsTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    [Theory]
    [InlineData("partners", "Parent", "Kind", "city", Language.English, "“Utopia” is not published yet; there is only a draft by Anna Petrova. Publish the draft first")]
    [InlineData("organisations", "Partner", "Kind", "company", Language.Russian, "Запись «Утопия» ещё не опубликована, есть только её черновик (автор: Anna Petrova). Сначала опубликуйте его")]
    [InlineData("milestones", "Partners[0].Name", "Kind", "event", Language.English, "“Utopia” is not published yet")]
    [InlineData("statements", "About[0].Name", "Kind", "claim", Language.Russian, "Запись «Утопия» ещё не опубликована")]
    [InlineData("delegations", "Partners[0].Name", "Kind", "workingVisit", Language.English, "“Utopia” is not published yet")]
    public async Task Submit_NamingWhatIsStillADraft_SaysSoAtTheField_AndLeadsToTheDraft(string list, string field, string other, string code, Language language, string words)
    {
        var draft = await DraftAsync("/admin/partners", ("NameEn", "Utopia"), ("NameRu", "Утопия"));
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var form = (await member.FormAsync($"/admin/{list}/new")).Fill((other, code), (field, "утопия"));

        using var answer = await member.PressAsync(form, "submit");
        var page = EntryForm.On(await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var id = page.Field(field).Id!;
        var told = page.Page.GetElementById($"{id}-error")!;
        Assert.Contains(words, told.TextContent);
        var link = Assert.IsAssignableFrom<IHtmlAnchorElement>(told.QuerySelector("a"));
        Assert.Equal((draft, language == Language.English ? "Utopia" : "Утопия"), (link.GetAttribute("href"), link.TextContent));
        Assert.Contains(words[..20], page.Page.QuerySelector($".alert a[href='#{id}']")!.TextContent, StringComparison.CurrentCultureIgnoreCase);
        Assert.Equal("утопия", page[field]);
    }

    [Fact]
    public async Task Save_NamingWhatIsStillADraft_SaysSoBesideTheField()
    {
        var draft = await DraftAsync("/admin/organisations", ("NameEn", "Society of Utopians"));
        var form = await desk.AddRowAsync(await desk.Publisher.FormAsync("/admin/milestones/new"), "Organisations");

        var saved = await desk.Publisher.GoOnAsync(form.Fill(("Organisations[0].Name", "society of utopians")), "save");

        Assert.Equal(draft, saved.Page.QuerySelector("#Organisations-0-Name-echo a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(Language.English, "NameEn", "germany", "Germany")]
    [InlineData(Language.Russian, "NameRu", "ФРГ", "Германия")]
    public async Task Submit_NameOfAnother_NamesAndLinksThatPartner(Language language, string field, string typed, string name)
    {
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);

        using var answer = await member.PressAsync((await member.FormAsync("/admin/partners/new")).Fill((field, typed)), "submit");
        var link = (await PortalFactory.ReadAsync(answer)).QuerySelector($"#{field}-error a")!;

        Assert.Equal(($"/admin/partners/{RecordId.Of(RecordKind.Partner, "germany")}/edit", name), (link.GetAttribute("href"), link.TextContent));
    }

    [Theory]
    [InlineData(Language.English, "“", "trade figures for 2008")]
    [InlineData(Language.Russian, "«", "показатели торговли за 2008\u00A0год")]
    public async Task Withdraw_WhatOthersName_LinksAllOfThem_EachToAFormThatOpens(Language language, string quote, string figures)
    {
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Publisher, language);

        using var answer = await member.SendAsync($"/admin/partners/{RecordId.Of(RecordKind.Partner, "germany")}/withdraw", new() { ["ReasonEn"] = "No reason" });
        var alert = (await PortalFactory.ReadAsync(answer)).QuerySelector(".alert.error")!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var links = alert.QuerySelectorAll("li a").ToList();
        Assert.Contains(figures, links.Select(link => link.TextContent));
        foreach (var kind in new[] { "delegations", "milestones", "organisations" }) Assert.Contains(links, link => link.GetAttribute("href")!.StartsWith($"/admin/{kind}/", StringComparison.Ordinal));
        Assert.Contains(quote, alert.TextContent);
        Assert.Equal(links.Count, links.Select(link => link.GetAttribute("href")).Distinct().Count());
        foreach (var link in links) await member.PageAsync(link.GetAttribute("href")!);
    }

    /// <returns>The address of the draft's form.</returns>
    private async Task<string> DraftAsync(string list, params IEnumerable<(string Name, string Value)> typed)
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        return (await editor.GoOnAsync((await editor.FormAsync($"{list}/new")).Fill(typed), "save")).Action;
    }
}
