using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Delegations;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Review;

/// <summary>From the editor's draft to the public page, past a second person; each test has a portal of its own.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private readonly DelegationDesk desk = new();
    private StaffClient editor = null!;

    [Fact]
    public async Task Draft_SubmittedReturnedMendedAndPublished_IsASecondPersonsWork()
    {
        var form = await SubmitAsync("Wrong title");
        Assert.Contains("Submitted for review by Anna Petrova", Plain(form.Page.GetElementById("draft-state")!));
        var waiting = await desk.Publisher.PageAsync("/admin/review");
        Assert.Contains("0 checks block publishing; 3 warnings", Plain(waiting.QuerySelector(".desk-list li")!));
        Assert.Equal(form.Action, waiting.QuerySelector(".desk-list a")!.GetAttribute("href"));
        Assert.Single((await desk.Publisher.PageAsync($"{DelegationDesk.Index}?show=Waiting")).QuerySelectorAll("section[aria-labelledby=drafts] li"));

        using (var silent = await desk.Publisher.PressAsync(await desk.Publisher.FormAsync(form.Action), "return"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
            Assert.Equal("Say what needs to be corrected", (await PortalFactory.ReadAsync(silent)).GetElementById("Remark-error")!.TextContent.Trim());
        }
        using (var returned = await desk.Publisher.PressAsync((await desk.Publisher.FormAsync(form.Action)).Fill(("Remark", "Mend the title")), "return"))
            Assert.Equal("/admin/review", returned.Headers.Location!.ToString());
        Assert.Empty((await desk.Publisher.PageAsync("/admin/review")).QuerySelectorAll(".desk-list li"));

        form = await editor.FormAsync(form.Action);
        Assert.Contains("Mend the title", form.Page.QuerySelector(".remarks")!.TextContent);
        Assert.Contains("Returned by", form.Page.GetElementById("draft-state")!.TextContent);
        form = await editor.GoOnAsync(form.Fill(("TitleEn", "Right title")), "submit");
        var slug = await desk.PublishAsync(await desk.Publisher.FormAsync(form.Action));

        await AssertApprovalAsync(slug, ApprovalKind.SecondPerson, Text.None);
        Assert.Contains("by a publisher; checked by a second person", Plain((await desk.Portal.PageAsync($"/en/delegations/{slug}")).QuerySelector(".published")!));
        Assert.Contains("выпускающим редактором; проверено вторым сотрудником", Plain((await desk.Portal.PageAsync($"/ru/delegations/{slug}")).QuerySelector(".published")!));
        Assert.Contains("checked by a second person", Plain((await editor.PageAsync(await desk.EditOfAsync(slug))).QuerySelector(".desk-head")!));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Submit_WhileSomethingBlocks_IsRefusedAtTheField()
    {
        using var answer = await editor.PressAsync((await editor.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "Without a kind"), ("Partners[0].Name", "Germany")), "submit");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await PortalFactory.ReadAsync(answer)).GetElementById("Kind-error"));
        Assert.Empty((await desk.Publisher.PageAsync("/admin/review")).QuerySelectorAll(".desk-list li"));
    }

    [Fact]
    public async Task Save_OfASubmittedDraft_TakesItBackIntoWorkAfterTheFormSaidSo()
    {
        var form = await SubmitAsync("Submitted too early");
        Assert.Contains("Saving a change takes the draft back into work.", form.Page.GetElementById("draft-state")!.TextContent);

        form = await editor.GoOnAsync(form.Fill(("TitleEn", "On second thoughts")), "save");

        Assert.Equal("", form.Page.GetElementById("draft-state")!.TextContent.Trim());
        Assert.Empty((await desk.Publisher.PageAsync("/admin/review")).QuerySelectorAll(".desk-list li"));
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("return")]
    public async Task Reviewer_WhoseDraftWasChangedMeanwhile_IsShownWhatChangedAndKeepsTheRemark(string act)
    {
        var form = await SubmitAsync("As reviewed");
        var reviewed = (await desk.Publisher.FormAsync(form.Action)).Fill(("Remark", "Well done, but"));
        await editor.GoOnAsync(form.Fill(("TitleEn", "As changed")), "save");
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(reviewed, act);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var conflict = ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(answer));
        Assert.Equal(("As reviewed", "As changed"), conflict.Both("what", "Title, English"));
        Assert.Equal("Theirs", conflict.Preselected("what"));
        Assert.Equal("Well done, but", conflict.Page.GetElementById("Remark")!.TextContent);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
        await using var db = desk.Open();
        Assert.False(await db.DraftRemarks.AnyAsync());
    }

    [Fact]
    public async Task Publish_OwnWork_NeedsASecondPersonAsLongAsThereIsOne()
    {
        var first = await desk.PublishAsync(await desk.BeginAsync("While alone", ("Date", "2013")));
        await AssertApprovalAsync(first, ApprovalKind.OnlyPublisher, Text.None);
        var (other, second) = await SecondPublisherAsync();
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("No longer alone", ("Date", "2014")), "save");
        Assert.Null(form.Page.QuerySelector("button[value=publish]"));
        form.Smuggle("act", "publish");

        using (var refused = await desk.Publisher.PressAsync(form, "save"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains("another publisher or administrator must publish it", (await PortalFactory.ReadAsync(refused)).QuerySelector(".alert.error")!.TextContent);
        }
        var changed = await second.GoOnAsync((await second.FormAsync(form.Action)).Fill(("TitleEn", "Two hands in it")), "save");
        Assert.Null(changed.Page.QuerySelector("button[value=publish]"));

        await StaffClient.ChangeAsync(desk.Portal, other.Id, member => member.IsActive = false);
        var slug = await desk.PublishAsync(await desk.Publisher.FormAsync(form.Action));

        await AssertApprovalAsync(slug, ApprovalKind.OnlyPublisher, Text.None);
        Assert.Contains("own work, as nobody else could publish it", Plain((await desk.Portal.PageAsync($"/en/delegations/{slug}")).QuerySelector(".published")!));
        second.Dispose();
    }

    [Fact]
    public async Task Publish_OfSomebodyElsesDraft_IsAllowedToWhoOnlyLooked()
    {
        var (_, second) = await SecondPublisherAsync();
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Looked at", ("Date", "2012")), "submit");
        var looked = await second.FormAsync(form.Action);
        looked = await second.GoOnAsync(looked, "save");

        using var answer = await second.PressAsync(looked, "publish");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await AssertApprovalAsync("2012-germany", ApprovalKind.SecondPerson, Text.None);
        second.Dispose();
    }

    [Fact]
    public async Task Exception_ByAnAdministrator_NeedsAReasonThatReadersSee()
    {
        using var administrator = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Administrator);
        var form = (await administrator.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "Urgent"), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany"), ("Date", "2011"));

        using (var refused = await administrator.PressAsync(form, "publish"))
        {
            var page = await PortalFactory.ReadAsync(refused);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "Say why this is published without a second person"), (refused.StatusCode, page.GetElementById("ExceptionEn-error")!.TextContent.Trim()));
            form = EntryForm.On(page);
        }
        using (var published = await administrator.PressAsync(form.Fill(("ExceptionRu", "Все в отъезде.")), "publish")) Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        await AssertApprovalAsync("2011-germany", ApprovalKind.Exception, new(null, "Все в отъезде."));
        foreach (var language in new[] { "en", "ru" })
            Assert.Contains("Все в отъезде.", Plain((await desk.Portal.PageAsync($"/{language}/delegations/2011-germany")).QuerySelector(".published")!));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Exception_ByAPublisher_IsRefusedWhateverTheReason()
    {
        var (_, second) = await SecondPublisherAsync();
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Hasty"), "save");
        form.Smuggle("ExceptionEn", "I am in a hurry.");
        form.Smuggle("act", "publish");

        using var answer = await desk.Publisher.PressAsync(form, "save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        second.Dispose();
    }

    [Fact]
    public async Task Withdraw_WhileThereAreTwoPublishers_IsAnExceptionWithItsReason()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("Withdrawn", ("Date", "2010")));
        var (_, second) = await SecondPublisherAsync();

        using var answer = await second.SendAsync((await desk.EditOfAsync(slug)).Replace("/edit", "/withdraw", StringComparison.Ordinal), new() { ["ReasonEn"] = "Entered twice." });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await AssertApprovalAsync(slug, ApprovalKind.Exception, new("Entered twice.", null));
        second.Dispose();
    }

    [Fact]
    public async Task Review_ForAnEditor_IsForbiddenAndNotInTheBar()
    {
        using var page = await editor.Http.GetAsync("/admin/review");

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Null((await editor.PageAsync("/admin")).QuerySelector("a[href='/admin/review']"));
        Assert.NotNull((await desk.Publisher.PageAsync("/admin")).QuerySelector("a[href='/admin/review']"));
        var form = await SubmitAsync("Not the editor's to return");
        form.Smuggle("act", "return");
        form.Smuggle("Remark", "I return it myself");
        using var answer = await editor.PressAsync(form, "save");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    public async ValueTask InitializeAsync()
    {
        await desk.InitializeAsync();
        editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
    }

    public async ValueTask DisposeAsync()
    {
        editor.Dispose();
        await desk.DisposeAsync();
    }

    private async Task<EntryForm> SubmitAsync(string title) => await editor.GoOnAsync(
        (await editor.FormAsync(DelegationDesk.New)).Fill(("TitleEn", title), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany"), ("Direction", "notStated"), ("Date", "2015")), "submit");

    private async Task<(StaffMember Member, StaffClient Client)> SecondPublisherAsync()
    {
        var member = await StaffClient.AddMemberAsync(desk.Portal, StaffRole.Publisher);
        var client = new StaffClient(desk.Portal);
        using var answer = await client.SignInAsync(member.Email!);
        return (member, client);
    }

    private async Task AssertApprovalAsync(string slug, ApprovalKind kind, Text reason)
    {
        await using var db = desk.Open();
        var last = await db.Revisions.Where(row => row.Slug == slug).OrderByDescending(row => row.Number).FirstAsync();
        Assert.Equal((kind, reason), (last.Approval, last.ApprovalReason));
    }
}
