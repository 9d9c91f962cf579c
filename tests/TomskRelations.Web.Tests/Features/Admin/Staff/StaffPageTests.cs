using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Staff;

/// <summary>The list of accounts, and inviting somebody.</summary>
public sealed class StaffPageTests(PortalFactory portal)
{
    private const string Address = "/admin/staff";

    [Fact]
    public async Task List_SaysOfEachMemberHowTheyStand()
    {
        var invited = await StaffClient.AddMemberAsync(portal, StaffRole.Publisher, password: null);
        var closed = await StaffClient.AddMemberAsync(portal);
        await StaffClient.ChangeAsync(portal, closed.Id, member => (member.IsActive, member.TwoFactorEnabled) = (false, true));
        var own = await StaffClient.AddMemberAsync(portal, StaffRole.Administrator);
        using var client = new StaffClient(portal);
        using (await client.SignInAsync(own.Email!)) { }
        var page = await client.PageAsync(Address);

        Assert.Equal(["publisher", "invited, not yet accepted", "off", "none on record"], CellsOf(page, invited));
        Assert.Equal(["editor", "deactivated", "on", "none on record"], CellsOf(page, closed));
        Assert.Equal(["administrator", "active", "off"], CellsOf(page, own)[..3]);
        Assert.Contains(DateTime.UtcNow.Year.ToString(), CellsOf(page, own)[3]);
        Assert.Equal(Address, page.QuerySelector("nav [aria-current=page]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(Language.English, "Publisher", "en", "Choose your password")]
    [InlineData(Language.Russian, "Editor", "ru", "Придумайте пароль")]
    public async Task Invite_AnswersWithTheLink_ThatLetsTheNewMemberIn(Language language, string role, string code, string title)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator, language);
        var email = $"{Guid.NewGuid():N}@example.org";

        using var answer = await InviteAsync(client, ("Name", " Борис Ильин "), ("Email", email), ("Role", role), ("Language", code));
        var page = await PortalFactory.ReadAsync(answer);
        var link = page.QuerySelector("[role=status] .copy-text")!.TextContent;
        Assert.StartsWith("http://localhost:5080/account/invitation?token=", link);
        Assert.Contains("Борис Ильин", page.QuerySelector("[role=status] h2")!.TextContent);
        Assert.Equal("", page.GetElementById("Email")!.GetAttribute("value") ?? "");
        Assert.DoesNotContain("token=", (await client.PageAsync(Address)).Body!.TextContent);

        using var guest = new StaffClient(portal);
        guest.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(code == "en" ? "ru" : "en");
        var door = new Uri(link).PathAndQuery;
        Assert.Equal(title, (await guest.PageAsync(door)).QuerySelector("h1")!.TextContent);
        using (await guest.SendAsync(door, new() { ["Password"] = StaffClient.Password })) { }
        var dashboard = await guest.PageAsync("/admin");
        Assert.Contains("Борис Ильин", dashboard.QuerySelector("h1")!.TextContent);
        Assert.Equal(code, dashboard.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData(Language.English, "Enter the name", "Enter the e-mail address", "Choose a role", "Enter your own password")]
    [InlineData(Language.Russian, "Укажите имя", "Укажите адрес электронной почты", "Выберите роль", "Введите свой пароль")]
    public async Task Invite_WithNothing_SaysWhatIsMissingAtTheFieldsAndAbove(Language language, params string[] words)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator, language);
        using var answer = await client.SendAsync(Address, [], Address);
        var page = await PortalFactory.ReadAsync(answer);

        foreach (var (field, fault) in new[] { "Name", "Email", "Role", "OwnPassword" }.Zip(words))
        {
            Assert.Equal(fault, page.GetElementById($"{field}-error")!.TextContent.Trim());
            Assert.Equal(fault, page.QuerySelector($"[role=alert] a[href='#{field}']")!.TextContent);
        }
    }

    [Theory]
    [InlineData("Email", "nobody", "Enter an address like name@example.org")]
    [InlineData("Email", "a b@example.org", "Enter an address like name@example.org")]
    [InlineData("Role", "Chef", "Choose one of the options offered")]
    [InlineData("Role", "7", "Choose one of the options offered")]
    [InlineData("Language", "fr", "Choose one of the options offered")]
    [InlineData("OwnPassword", "wrong", "This is not your current password")]
    public async Task Invite_WithAFault_SaysItAndKeepsTheRest(string field, string value, string fault)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);
        using var answer = await InviteAsync(client, ("Name", "Boris"), ("Email", $"{Guid.NewGuid():N}@example.org"), ("Role", "Editor"), ("Language", "ru"), (field, value));
        var page = await PortalFactory.ReadAsync(answer);

        Assert.StartsWith(fault, page.GetElementById($"{field}-error")!.TextContent.Trim());
        Assert.Equal("Boris", page.GetElementById("Name")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("input[type=password]"), input => Assert.Null(input.GetAttribute("value")));
        Assert.Null(page.QuerySelector(".copy-text"));
    }

    [Fact]
    public async Task Invite_WhoeverIsThereAlready_IsRefused()
    {
        var there = await StaffClient.AddMemberAsync(portal);
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);
        using var answer = await InviteAsync(client, ("Name", "Boris"), ("Email", there.Email!.ToUpperInvariant()), ("Role", "Editor"), ("Language", "en"));

        Assert.Equal("There is an account with this address already", (await PortalFactory.ReadAsync(answer)).GetElementById("Email-error")!.TextContent.Trim());
    }

    private static string[] CellsOf(AngleSharp.Dom.IParentNode page, StaffMember member) =>
        [.. page.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector($"a[href='{Address}/{member.Id}']") is not null).QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];

    private static Task<HttpResponseMessage> InviteAsync(StaffClient client, params (string Name, string Value)[] fields)
    {
        var form = new Dictionary<string, string> { ["OwnPassword"] = StaffClient.Password };
        foreach (var (name, value) in fields) form[name] = value;
        return client.SendAsync(Address, form, Address);
    }
}
