using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Desk;

/// <summary>What a draft of a published record changes: above its form, in the list of what waits for review, and on the first page.</summary>
public sealed class ChangesTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const int Few = 4;

    [Theory]
    [InlineData(RecordKind.Delegation)]
    [InlineData(RecordKind.Partner)]
    [InlineData(RecordKind.Milestone)]
    [InlineData(RecordKind.Organisation)]
    [InlineData(RecordKind.Statement)]
    [InlineData(RecordKind.Source)]
    [InlineData(RecordKind.Trade)]
    public async Task Draft_SavedAsItOpened_InTheOtherLanguage_ChangesNothing(RecordKind kind)
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Language.Russian);

        foreach (var edit in await EditsAsync(kind))
        {
            Assert.Null((await editor.PageAsync(edit)).GetElementById("changes"));
            var saved = await editor.GoOnAsync((await editor.FormAsync(edit)).Fill(("NoteRu", "Сверено с источником.")), "save");
            Assert.Equal("В самой записи пока ничего", Plain(saved.Page.GetElementById("changed-sections")!));

            var page = await desk.Publisher.PageAsync(edit);
            Assert.True(Plain(page.GetElementById("changed-sections")!) == "Nothing in the record itself yet", $"{edit} {Plain(page.GetElementById("changed-fields")!)}");
            using (await editor.PressAsync(saved, "discard")) { }
        }
    }

    [Theory]
    [InlineData(Language.English, "1996-04-germany", "What it was, Proof", "Title, English", "Before:", "After:", "changes: What it was, Proof", "new record")]
    [InlineData(Language.Russian, "2008-japan", "Что это было, Основания", "Заголовок, по-английски", "Было:", "Стало:", "изменения в разделах: Что это было, Основания", "новая запись")]
    public async Task Draft_Submitted_TellsTheReviewerWhatItChanges_InTheReviewersLanguage(
        Language language, string slug, string sections, string label, string before, string after, string listed, string unpublished)
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        using var reviewer = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Publisher, language);
        var edit = await EditOfAsync(slug);
        var form = await editor.FormAsync(edit);
        var former = form["TitleEn"];
        form = await editor.GoOnAsync(form.Fill(("TitleEn", "Said otherwise"), ("NoteEn", "A better title.")), "save");
        Assert.False(form.Page.QuerySelector("section.changes details")!.HasAttribute("open"));
        form = await editor.GoOnAsync(form.Tick("StillProven", "title"), "submit");
        await editor.GoOnAsync((await editor.FormAsync("/admin/organisations/new")).Fill(("NameEn", $"New in {language}"), ("Kind", "university")), "submit");

        var page = await reviewer.PageAsync(edit);
        Assert.True(page.QuerySelector("section.changes details")!.HasAttribute("open"));
        Assert.Equal(sections, Plain(page.GetElementById("changed-sections")!));
        Assert.Contains($"{label} {before} {former} {after} Said otherwise", Plain(page.GetElementById("changed-fields")!));

        Assert.Contains(listed, LineOf(await reviewer.PageAsync("/admin/review"), edit));
        Assert.Contains(listed, LineOf(await reviewer.PageAsync("/admin"), edit));
        foreach (var list in new[] { "/admin/review", "/admin" })
            Assert.Contains(unpublished, Plain((await reviewer.PageAsync(list)).QuerySelectorAll(".desk-list li").Last(line => line.TextContent.Contains($"New in {language}", StringComparison.Ordinal))));
        Assert.Null((await reviewer.PageAsync("/admin/organisations/new")).GetElementById("changes"));
    }

    [Fact]
    public async Task Rows_OfASheetAndOfAPartner_AreNamedAsTheFormNamesThem()
    {
        var partner = $"/admin/partners/{RecordId.Of(RecordKind.Partner, "germany")}/edit";
        await desk.Publisher.GoOnAsync((await desk.Publisher.FormAsync(partner)).Fill(("Iso", "AT")).Tick("Lists", "joined"), "save");
        var sheet = (await EditsAsync(RecordKind.Trade))[0];
        var form = await desk.Publisher.FormAsync(sheet);
        var former = form["Turnover.Figure"];
        await desk.Publisher.GoOnAsync(form.Fill(("Turnover.Figure", "999.9")), "save");

        var changed = Plain((await desk.Publisher.PageAsync(partner)).GetElementById("changed-fields")!);
        Assert.Contains("ISO code of the country Before: DE After: AT", changed);
        Assert.Contains("Before: Major economic partners; Steady trading partners After: Major economic partners; Steady trading partners; ", changed);
        Assert.Contains($"Before: {former} After: 999.9", Plain((await desk.Publisher.PageAsync(sheet)).GetElementById("changed-fields")!));
        Guid[] drafts = [.. new[] { partner, sheet }.Select(edit => Guid.Parse(edit.Split('/')[3]))];
        await using (var scope = desk.Portal.Services.CreateAsyncScope())
        {
            var sections = await scope.ServiceProvider.GetRequiredService<ChangedSections>().OfAsync([.. drafts, Guid.NewGuid()], CancellationToken.None);
            Assert.Equal([["where", "ties"], ["figures"]], drafts.Select(draft => sections[draft]));
            Assert.Equal(2, sections.Count);
        }
        foreach (var edit in new[] { partner, sheet }) await desk.Publisher.PressAsync(await desk.Publisher.FormAsync(edit), "discard");
    }

    /// <summary>Where the first published records of a kind are changed.</summary>
    private async Task<IReadOnlyList<string>> EditsAsync(RecordKind kind)
    {
        if (kind == RecordKind.Trade)
            return [.. (await desk.Publisher.PageAsync("/admin/trade")).QuerySelectorAll("main a[href$='/edit']").Select(link => link.GetAttribute("href")!).Distinct().Take(Few)];
        await using var db = desk.Open();
        var records = await db.Revisions.Where(revision => revision.RecordKind == kind && revision.Number == 1).OrderBy(revision => revision.Sequence).Select(revision => revision.RecordId).Take(Few).ToListAsync();
        return [.. records.Select(id => $"/admin/{kind.ToString().ToLowerInvariant()}s/{id}/edit")];
    }

    private async Task<string> EditOfAsync(string slug)
    {
        await using var db = desk.Open();
        return $"/admin/delegations/{await db.Delegations.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync()}/edit";
    }

    private static string LineOf(IDocument page, string edit) => Plain(page.QuerySelectorAll(".desk-list li").Single(line => line.QuerySelector($"a[href='{edit}']") is not null));
}
