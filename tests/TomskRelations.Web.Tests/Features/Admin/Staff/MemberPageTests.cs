using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Staff;

/// <summary>What an administrator does to one account, while its member is signed in.</summary>
public sealed class MemberPageTests(PortalFactory portal)
{
    [Fact]
    public async Task ChangeRole_CountsAtTheMembersNextRequest()
    {
        var (member, session) = await SignedInAsync(StaffRole.Editor);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using (var answer = await ActAsync(client, member, "ChangeRole", ("Role", "Publisher")))
            Assert.Equal("The role has been changed", await StatusAsync(client, answer));
        await AssertEndedAsync(theirs);
        using (await theirs.SignInAsync(member.Email!)) { }
        Assert.Contains("publisher", (await theirs.PageAsync("/admin")).QuerySelector(".who")!.TextContent);
        Assert.Contains("Role changed: editor → publisher", await LatelyAsync(client, member));
        Assert.Contains("By Anna Petrova", await LatelyAsync(client, member));
    }

    [Fact]
    public async Task ChangeRole_TakenAway_ClosesWhatItOpenedAtTheNextRequest()
    {
        var (member, session) = await SignedInAsync(StaffRole.Administrator);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using (await ActAsync(client, member, "ChangeRole", ("Role", "Editor"))) { }
        using (var closed = await theirs.Http.GetAsync("/admin/staff")) Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        using (await theirs.SignInAsync(member.Email!)) { }
        using var refused = await theirs.Http.GetAsync("/admin/staff");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Deactivate_EndsTheSessionAtTheNextRequest_UntilLetInAgain()
    {
        var (member, session) = await SignedInAsync(StaffRole.Publisher);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using (await ActAsync(client, member, "Deactivate")) { }
        await AssertEndedAsync(theirs);
        using (var refused = await theirs.SignInAsync(member.Email!)) Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(["ChangeRole", "LetIn"], (await client.PageAsync(AddressOf(member))).QuerySelectorAll("button[name=Act]").Select(button => button.GetAttribute("value")));
        using (var answer = await ActAsync(client, member, "MakeLink")) Assert.Contains("The account is deactivated", await AlertAsync(answer));

        using (await ActAsync(client, member, "LetIn")) { }
        using var entered = await theirs.SignInAsync(member.Email!);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    [Fact]
    public async Task EndSessions_EndsThemAtTheNextRequest()
    {
        var (member, session) = await SignedInAsync(StaffRole.Editor);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using (await ActAsync(client, member, "EndSessions")) { }
        await AssertEndedAsync(theirs);
    }

    [Fact]
    public async Task MakeLink_ShowsOneThatSetsAPassword_AndEndsSessions()
    {
        var (member, session) = await SignedInAsync(StaffRole.Editor);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using var answer = await ActAsync(client, member, "MakeLink");
        var link = (await PortalFactory.ReadAsync(answer)).QuerySelector("[role=status] .copy-text")!.TextContent;
        await AssertEndedAsync(theirs);
        using var set = await theirs.SendAsync(new Uri(link).PathAndQuery, new() { ["Password"] = "seven cedars on a hill" });
        Assert.Equal("/admin", set.Headers.Location?.ToString());
        Assert.DoesNotContain("token=", (await client.PageAsync(AddressOf(member))).Body!.TextContent);
    }

    [Fact]
    public async Task ResetTwoFactor_LetsAMemberInByThePasswordAlone()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var theirs = new StaffClient(portal);
        using (await theirs.SignInAsync(member.Email!)) await theirs.SetUpTwoFactorAsync(TimeProvider.System);
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using (await ActAsync(client, member, "ResetTwoFactor")) { }
        await AssertEndedAsync(theirs);
        using var entered = await theirs.SignInAsync(member.Email!);
        Assert.Equal("/admin", entered.Headers.Location?.ToString());
        Assert.Contains("Two-factor sign-in reset", await LatelyAsync(client, member));
    }

    [Fact]
    public async Task Page_OfAnInvitedMember_MakesAnotherInvitation()
    {
        var member = await StaffClient.AddMemberAsync(portal, password: null);
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using var answer = await ActAsync(client, member, "MakeLink");
        using var guest = new StaffClient(portal);
        var link = (await PortalFactory.ReadAsync(answer)).QuerySelector("[role=status] .copy-text")!.TextContent;
        Assert.Equal("Choose your password", (await guest.PageAsync(new Uri(link).PathAndQuery)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("ChangeRole", "Editor")]
    [InlineData("Deactivate", "Administrator")]
    public async Task Change_OfTheLastAdministrator_IsRefused(string act, string role)
    {
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        var member = await StaffClient.AddMemberAsync(own, StaffRole.Administrator, Language.Russian);
        using var client = new StaffClient(own);
        using (await client.SignInAsync(member.Email!)) { }

        using var answer = await ActAsync(client, member, act, ("Role", role));
        Assert.Contains("Это последний администратор", await AlertAsync(answer));
        Assert.Contains("администратор", (await client.PageAsync("/admin")).QuerySelector(".who")!.TextContent);
    }

    [Theory]
    [InlineData("", "Enter your own password")]
    [InlineData("wrong", "This is not your current password")]
    public async Task Change_WithoutTheRightPassword_ChangesNothing(string password, string fault)
    {
        var (member, session) = await SignedInAsync(StaffRole.Editor);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using var answer = await ActAsync(client, member, "ChangeRole", ("Role", "Publisher"), ("OwnPassword", password));
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal(fault, page.GetElementById("OwnPassword-error")!.TextContent.Trim());
        Assert.Equal("Publisher", page.QuerySelector("#Role option[selected]")!.GetAttribute("value"));
        Assert.Contains("editor", (await theirs.PageAsync("/admin")).QuerySelector(".who")!.TextContent);
    }

    [Fact]
    public async Task Password_FiveTimesWrong_LocksTheAdministrator()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);
        for (var attempt = 1; attempt <= 5; attempt++)
            using (await ActAsync(client, member, "EndSessions", ("OwnPassword", "wrong"))) { }

        using var answer = await ActAsync(client, member, "EndSessions");
        Assert.Contains("Too many wrong passwords", await AlertAsync(answer));
    }

    [Theory]
    [InlineData("ChangeRole", "Chef", HttpStatusCode.OK)]
    [InlineData("ChangeRole", "", HttpStatusCode.OK)]
    [InlineData("Delete", "Editor", HttpStatusCode.BadRequest)]
    [InlineData("17", "Editor", HttpStatusCode.BadRequest)]
    [InlineData("", "Editor", HttpStatusCode.BadRequest)]
    public async Task Change_ThatIsNone_IsRefused(string act, string role, HttpStatusCode status)
    {
        var (member, session) = await SignedInAsync(StaffRole.Editor);
        using var theirs = session;
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        using var answer = await ActAsync(client, member, act, ("Role", role));
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.OK) Assert.NotNull((await PortalFactory.ReadAsync(answer)).GetElementById("Role-error"));
        await theirs.PageAsync("/admin");
    }

    [Fact]
    public async Task Page_OfOneself_OffersNoResetOfTheSecondFactor()
    {
        var member = await StaffClient.AddMemberAsync(portal, StaffRole.Administrator);
        using var client = new StaffClient(portal);
        using (await client.SignInAsync(member.Email!)) await client.SetUpTwoFactorAsync(TimeProvider.System);

        Assert.Empty((await client.PageAsync(AddressOf(member))).QuerySelectorAll("button[value=ResetTwoFactor]"));
        using var answer = await ActAsync(client, member, "ResetTwoFactor");
        Assert.Equal("/account/two-factor", answer.Headers.Location?.ToString());
        Assert.Equal("Two-factor sign-in", (await client.PageAsync("/account/two-factor")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Page_OfNobody_IsNotThere()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);
        using var answer = await client.Http.GetAsync($"/admin/staff/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(StaffMember Member, StaffClient Session)> SignedInAsync(StaffRole role)
    {
        var member = await StaffClient.AddMemberAsync(portal, role);
        var session = new StaffClient(portal);
        using (await session.SignInAsync(member.Email!)) await session.PageAsync("/admin");
        return (member, session);
    }

    private static string AddressOf(StaffMember member) => $"/admin/staff/{member.Id}";

    private static Task<HttpResponseMessage> ActAsync(StaffClient client, StaffMember member, string act, params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["Act"] = act, ["OwnPassword"] = StaffClient.Password };
        foreach (var (name, value) in fields) form[name] = value;
        return client.SendAsync(AddressOf(member), form, AddressOf(member));
    }

    private static async Task AssertEndedAsync(StaffClient session)
    {
        using var answer = await session.Http.GetAsync("/admin");
        Assert.Equal("/account/sign-in?returnUrl=%2Fadmin", answer.Headers.Location?.ToString());
    }

    private static async Task<string> StatusAsync(StaffClient client, HttpResponseMessage answer) =>
        (await client.PageAsync(answer.Headers.Location!.ToString())).QuerySelector("[role=status]")!.TextContent.Trim();

    private static async Task<string> AlertAsync(HttpResponseMessage answer) => (await PortalFactory.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent;

    private static async Task<string> LatelyAsync(StaffClient client, StaffMember member) =>
        string.Join(' ', (await client.PageAsync(AddressOf(member))).QuerySelector("aside")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
