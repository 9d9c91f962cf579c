using AngleSharp.Dom;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Desk;

/// <summary>A draft is called by its title in the reader's language; by the other one, marked as such, where it has no other.</summary>
public sealed class DraftTitlesTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    [Theory]
    [InlineData("partners", "Name")]
    [InlineData("milestones", "Title")]
    [InlineData("organisations", "Name")]
    [InlineData("statements", "Text")]
    [InlineData("sources", "Title")]
    [InlineData("delegations", "Title")]
    public async Task List_OfDrafts_NamesEachInTheReadersLanguage(string list, string field)
    {
        using var russian = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Language.Russian);
        var both = await SavedAsync(russian, list, ($"{field}En", "In both"), ($"{field}Ru", "На обоих"));
        var one = await SavedAsync(russian, list, ($"{field}Ru", "На одном"));

        foreach (var (reader, title) in new[] { (desk.Publisher, "In both"), (russian, "На обоих") })
        {
            var page = await reader.PageAsync($"/admin/{list}?show=Drafts");
            Assert.Equal(title, LinkTo(page, both).TextContent.Trim());
            Assert.Equal(reader == russian ? null : "ru", LinkTo(page, one).QuerySelector("[lang]")?.GetAttribute("lang"));
            Assert.Contains("На одном", LinkTo(page, one).TextContent);
            Assert.Contains(title, (await reader.PageAsync(both)).QuerySelector("h1")!.TextContent);
            Assert.Contains(title, (await reader.PageAsync(both)).Title);
        }
    }

    [Fact]
    public async Task Form_OfARecordThatStands_IsHeadedByWhatItDoes()
    {
        var edit = $"/admin/partners/{RecordId.Of(RecordKind.Partner, "poland")}/edit";
        var saved = await desk.Publisher.GoOnAsync((await desk.Publisher.FormAsync(edit)).Fill(("LeadEn", "Another first sentence.")), "save");

        Assert.Equal("Change the record of a partner", saved.Page.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task Form_OfAStatement_IsHeadedByItsBeginning()
    {
        var words = string.Join(' ', Enumerable.Repeat("words", 60));
        var saved = await SavedAsync(desk.Publisher, "statements", ("TextEn", words));

        var heading = (await desk.Publisher.PageAsync(saved)).QuerySelector("h1")!.TextContent.Trim();

        Assert.StartsWith("New statement: words words", heading);
        Assert.EndsWith("…", heading);
        Assert.InRange(heading.Length, 100, 150);
    }

    private static IElement LinkTo(IParentNode page, string address) => page.QuerySelector($"main a[href='{address}']")!;

    private static async Task<string> SavedAsync(StaffClient member, string list, params IEnumerable<(string Name, string Value)> typed) =>
        (await member.GoOnAsync((await member.FormAsync($"/admin/{list}/new")).Fill(typed), "save")).Action;
}
