using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>Drafts and the names of people without public office stay where they belong.</summary>
public sealed class PrivacyTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Fact]
    public async Task Names_OfPeopleWithoutPublicOffice_StandOnlyWhereTheyAgreed()
    {
        var form = await desk.BeginAsync("Names", ("Date", "2020"));
        foreach (var list in new[] { "Heads", "Heads", "Participants", "Participants" }) form = await desk.AddRowAsync(form, list);
        form.Fill(
            ("Heads[0].En", "Heinrich Hidden"), ("Heads[0].TitleEn", "driver-in-secret"), ("Heads[0].NameBasis", "internal"),
            ("Heads[1].En", "Wilhelm Willing"), ("Heads[1].NameBasis", "consent"), ("Heads[1].Consent", "letter in the safe"),
            ("Participants[0].Ru", "Клара Скрытная"), ("Participants[0].BodyRu", "тайное бюро"), ("Participants[0].NameBasis", "internal"),
            ("Participants[1].Ru", "Борис Согласный"), ("Participants[1].NameBasis", "consent"), ("Participants[1].Consent", "анкета в сейфе"));
        await desk.Publisher.GoOnAsync(await desk.BeginAsync("Unpublished Sesame"), "save");
        await RemarkAsync("Grumble about the guest");

        var slug = await desk.PublishAsync(form);

        string[] agreed = ["Wilhelm Willing", "Борис Согласный"];
        string[] hidden = ["Hidden", "driver-in-secret", "Скрытная", "тайное бюро", "letter in the safe", "анкета в сейфе", "Sesame", "Grumble"];
        string[] pages = ["", "/delegations", $"/delegations/{slug}", $"/delegations/{slug}/history", "/corrections", "/partners", "/partners/germany", "/search?q=Hidden", "/search?q=Скрытная", "/search?q=Sesame", "/search?q=Grumble", "/search?q=Names"];
        foreach (var page in pages.SelectMany(page => new[] { $"/en{page}", $"/ru{page}" }))
        {
            var main = (await desk.Portal.PageAsync(page)).QuerySelector("main")!;
            foreach (var input in main.QuerySelectorAll("input[type=search]")) input.RemoveAttribute("value");
            var links = string.Join('\n', main.QuerySelectorAll("a[href*='/delegations/']").Select(link => link.OuterHtml));
            Assert.All(hidden.Where(name => !page.Contains(name, StringComparison.Ordinal)), name => Assert.DoesNotContain(name, main.InnerHtml));
            if (page.EndsWith("Hidden", StringComparison.Ordinal) || page.EndsWith("Скрытная", StringComparison.Ordinal) || page.EndsWith("Sesame", StringComparison.Ordinal) || page.EndsWith("Grumble", StringComparison.Ordinal)) Assert.DoesNotContain(slug, links);
            if (page.EndsWith(slug, StringComparison.Ordinal)) Assert.All(agreed, name => Assert.Contains(name, main.TextContent));
        }
        await using var db = desk.Open();
        var snapshots = await db.Revisions.Select(revision => revision.Snapshot + revision.Note.En + revision.Note.Ru + revision.ApprovalReason.En + revision.ApprovalReason.Ru).ToListAsync();
        Assert.All(hidden.Concat(agreed), name => Assert.DoesNotContain(snapshots, snapshot => snapshot.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task People_OpenedToChange_AreAllInTheFormAndMayBecomeHidden()
    {
        var form = await desk.BeginAsync("Withdrawn consent", ("Date", "2021"));
        foreach (var list in new[] { "Heads", "Participants" }) form = await desk.AddRowAsync(form, list);
        var slug = await desk.PublishAsync(form.Fill(
            ("Heads[0].En", "Maria Known"), ("Heads[0].Rank", "mayor"), ("Heads[0].NameBasis", "consent"), ("Heads[0].Consent", "letter"),
            ("Participants[0].En", "Nobody Seen"), ("Participants[0].RoleEn", "driver"), ("Participants[0].NameBasis", "internal")));
        Assert.Contains("Maria Known", (await desk.Portal.PageAsync($"/en/delegations/{slug}")).Body!.TextContent);

        form = await desk.Publisher.FormAsync(await desk.EditOfAsync(slug));
        Assert.Equal(
            ("Maria Known", "mayor", "consent", "letter", "Nobody Seen", "driver", "internal"),
            (form["Heads[0].En"], form["Heads[0].Rank"], form["Heads[0].NameBasis"], form["Heads[0].Consent"], form["Participants[0].En"], form["Participants[0].RoleEn"], form["Participants[0].NameBasis"]));
        await desk.PublishAsync(form.Fill(("Heads[0].NameBasis", "internal"), ("NoteEn", "Consent withdrawn.")));

        Assert.DoesNotContain("Maria Known", (await desk.Portal.PageAsync($"/en/delegations/{slug}")).Body!.TextContent);
        await desk.AssertCleanAsync();
    }

    /// <summary>An editor's draft is submitted and returned.</summary>
    private async Task RemarkAsync(string remark)
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = await editor.GoOnAsync((await editor.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "Remarked upon"), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany")), "submit");
        using var answer = await desk.Publisher.PressAsync((await desk.Publisher.FormAsync(form.Action)).Fill(("Remark", remark)), "return");
        Assert.Equal("/admin/review", answer.Headers.Location!.ToString());
        Assert.Contains(remark, (await editor.PageAsync(form.Action)).QuerySelector(".remarks")!.TextContent);
    }
}
