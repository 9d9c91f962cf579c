using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

public sealed class WithdrawTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Theory]
    [InlineData("2004", "Entered twice.", "Внесено дважды.", "Entered twice.", "Внесено дважды.")]
    [InlineData("2003", "", "Ошибка.", "Ошибка.", "Ошибка.")]
    public async Task Withdraw_WithAReason_IsGoneAtTheNextRequestAndSaysWhy(string year, string reasonEn, string reasonRu, string saidEn, string saidRu)
    {
        var before = await ListedAsync();
        var slug = await desk.PublishAsync(await desk.BeginAsync("To be withdrawn", ("TitleRu", "Снимут"), ("Date", year)));
        Assert.Equal(before + 1, await ListedAsync());
        var (edit, withdraw) = (await desk.EditOfAsync(slug), await AddressAsync(slug));
        await desk.Portal.PageAsync($"/en/delegations/{slug}");

        using (var answer = await desk.Publisher.SendAsync(withdraw, new() { ["ReasonEn"] = reasonEn, ["ReasonRu"] = reasonRu }))
            Assert.Equal($"{DelegationDesk.Index}?show=Withdrawn", answer.Headers.Location!.ToString());

        foreach (var (language, said) in new[] { ("en", saidEn), ("ru", saidRu) })
        {
            using var gone = await desk.Portal.Visitor().GetAsync($"/{language}/delegations/{slug}");
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
            Assert.Contains(said, (await PortalFactory.ReadAsync(gone)).QuerySelector("main")!.TextContent);
            foreach (var page in new[] { "", "/delegations", "/partners/germany", "/search?q=withdrawn" })
                Assert.DoesNotContain($"/{slug}\"", (await desk.Portal.PageAsync($"/{language}{page}")).Body!.InnerHtml);
        }
        Assert.Equal(before, await ListedAsync());
        foreach (var address in new[] { edit, withdraw })
        {
            using var spent = await desk.Publisher.Http.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, spent.StatusCode);
        }
        await using var db = desk.Open();
        var last = await db.Revisions.Where(row => row.Slug == slug).OrderByDescending(row => row.Number).FirstAsync();
        Assert.Equal((2, RevisionAction.Withdrawn), (last.Number, last.Action));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Withdraw_Twice_IsNotThere()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("Withdrawn twice", ("Date", "2002")));
        var address = await AddressAsync(slug);
        var token = (await desk.Publisher.PageAsync(address)).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var expected in new[] { HttpStatusCode.Redirect, HttpStatusCode.NotFound })
        {
            using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["ReasonEn"] = "Twice.", ["__RequestVerificationToken"] = token });
            using var answer = await desk.Publisher.Http.PostAsync(address, content);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("", "Enter this in at least one language")]
    [InlineData("1001", "Use 1000 characters at most")]
    public async Task Withdraw_WithoutAReasonThatCanBeShown_IsRefusedAtTheField(string reason, string said)
    {
        var typed = reason.Length == 0 ? "" : new string('a', int.Parse(reason, System.Globalization.CultureInfo.InvariantCulture));

        using var answer = await desk.Publisher.SendAsync(await AddressAsync("2008-japan"), new() { ["ReasonEn"] = typed });

        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(said, page.GetElementById("ReasonEn-error")!.TextContent.Trim());
        Assert.Equal("#ReasonEn", page.QuerySelector(".alert.error a")!.GetAttribute("href"));
        Assert.Equal(typed, page.GetElementById("ReasonEn")!.TextContent);
        await desk.Portal.PageAsync("/en/delegations/2008-japan");
    }

    [Fact]
    public async Task Withdraw_OfARecordThatAMilestoneNames_IsRefusedAndNamesIt()
    {
        using var answer = await desk.Publisher.SendAsync(await AddressAsync("1996-04-germany"), new() { ["ReasonEn"] = "No longer wanted." });

        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var link = page.QuerySelector($".alert.error li a[href='/admin/milestones/{RecordId.Of(RecordKind.Milestone, "1996-04-germany")}/edit']");
        Assert.Equal("A large delegation of the Oblast visits Germany for the first time", link!.TextContent);
        Assert.Equal("No longer wanted.", page.GetElementById("ReasonEn")!.TextContent);
        await desk.Portal.PageAsync("/en/delegations/1996-04-germany");
    }

    [Fact]
    public async Task Withdraw_ByAnEditor_IsForbidden()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);

        using var answer = await editor.Http.GetAsync(await AddressAsync("2008-japan"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null((await editor.PageAsync(await desk.EditOfAsync("2008-japan"))).QuerySelector("a[href$='/withdraw']"));
    }

    [Fact]
    public async Task Withdraw_WhileADraftIsOpen_TakesTheDraftWithItAndLosesNothingThatIsTyped()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("With an open draft", ("Date", "2000")));
        var form = await desk.Publisher.GoOnAsync(await desk.Publisher.FormAsync(await desk.EditOfAsync(slug)), "save");

        using (await desk.Publisher.SendAsync(await AddressAsync(slug), new() { ["ReasonEn"] = "Wrong." })) { }

        using var answer = await desk.Publisher.PressAsync(form.Fill(("TitleEn", "Typed on")), "save");
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Typed on", page.QuerySelector("#TitleEn")!.GetAttribute("value"));
        Assert.Contains("withdrawn", page.QuerySelector("[role=alert]")!.TextContent);
    }

    private async Task<string> AddressAsync(string slug) => (await desk.EditOfAsync(slug)).Replace("/edit", "/withdraw", StringComparison.Ordinal);

    private async Task<int> ListedAsync() => (await desk.Portal.PageAsync("/en/delegations")).QuerySelectorAll("main th[scope=row] > a").Length;
}
