using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.TwoFactor;

/// <summary>A member's own second factor.</summary>
public sealed class SetUpTests(TwoFactorPortal portal) : IClassFixture<TwoFactorPortal>
{
    private const string Address = "/account/two-factor";

    [Theory]
    [InlineData(Language.English, "Set up two-factor sign-in")]
    [InlineData(Language.Russian, "Настройка двухэтапного входа")]
    public async Task Page_ShowsTheKeyAsAPictureAndToType(Language language, string title)
    {
        using var client = await StaffClient.SignedInAsync(portal.Http, StaffRole.Editor, language);
        var page = await client.PageAsync(Address);

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        var key = page.QuerySelector(".copy .code")!.TextContent;
        Assert.Matches("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$", key);
        Assert.NotNull(page.QuerySelector("svg.qr[role=img]")!.GetAttribute("aria-label"));
        Assert.Matches("^(M\\d+ \\d+h1v1h-1z)+$", page.QuerySelector("svg.qr path")!.GetAttribute("d"));
        var address = new Uri(page.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href")!);
        Assert.Contains($"secret={key.Replace(" ", "")}&", address.Query);
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
        Assert.Equal(key, (await client.PageAsync(Address)).QuerySelector(".copy .code")!.TextContent);
    }

    [Fact]
    public async Task TurnOn_KeepsThisSession_EndsTheOthers_AndShowsTheCodesOnce()
    {
        var member = await StaffClient.AddMemberAsync(portal.Http);
        using var here = new StaffClient(portal.Http);
        using var elsewhere = new StaffClient(portal.Http);
        using (await here.SignInAsync(member.Email!))
        using (await elsewhere.SignInAsync(member.Email!)) await elsewhere.PageAsync("/admin");

        var (_, codes) = await here.SetUpTwoFactorAsync(portal.Clock);
        Assert.Equal(10, codes.Count);
        Assert.DoesNotContain(codes[0], (await here.PageAsync(Address)).Body!.TextContent);
        using var ended = await elsewhere.Http.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    [Theory]
    [InlineData("", "Enter the code")]
    [InlineData("12345", "This code does not work. Enter the one the app shows now; it changes every half minute")]
    [InlineData("1234567890123456789012345678901", "Use 30 characters at most")]
    public async Task TurnOn_WithAFault_SaysItAtTheFieldAndKeepsTheKey(string code, string fault)
    {
        using var client = await StaffClient.SignedInAsync(portal.Http, StaffRole.Editor);
        var key = (await client.PageAsync(Address)).QuerySelector(".copy .code")!.TextContent;

        using var answer = await client.SendAsync(Address, new() { ["Code"] = code }, "/account/two-factor/on");
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Contains(fault, page.GetElementById("Code-error")!.TextContent);
        Assert.Equal(code, page.GetElementById("Code")!.GetAttribute("value"));
        Assert.Equal(key, page.QuerySelector(".copy .code")!.TextContent);
    }

    [Theory]
    [InlineData("/account/two-factor/off")]
    [InlineData("/account/two-factor/recovery-codes")]
    public async Task Change_WithoutTheRightPassword_IsRefused(string action)
    {
        var (client, codes) = await SignedInAsync();
        using var _ = client;

        foreach (var (password, fault) in new[] { ("", "Enter your own password"), ("wrong", "This is not your current password") })
        {
            using var answer = await PressAsync(client, action, password);
            Assert.Equal(fault, (await PortalFactory.ReadAsync(answer)).GetElementById("OwnPassword-error")!.TextContent.Trim());
        }
        Assert.Contains("9 recovery codes are left", (await client.PageAsync(Address)).QuerySelector(".desk-head")!.TextContent);
        Assert.NotEmpty(codes);
    }

    [Fact]
    public async Task RecoveryCodes_Renewed_ReplaceThoseOfBefore()
    {
        var (client, before) = await SignedInAsync();
        using var _ = client;

        using var answer = await PressAsync(client, "/account/two-factor/recovery-codes", StaffClient.Password);
        var codes = (await PortalFactory.ReadAsync(answer)).QuerySelectorAll(".copy .code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Except(before).Count());
        Assert.Contains("10 recovery codes are left", (await client.PageAsync(Address)).QuerySelector(".desk-head")!.TextContent);
    }

    [Fact]
    public async Task TurnOff_WithThePassword_LeavesThePasswordAlone()
    {
        var (client, _) = await SignedInAsync();
        using var own = client;

        using (var answer = await PressAsync(client, "/account/two-factor/off", StaffClient.Password)) Assert.Equal(Address, answer.Headers.Location?.ToString());
        Assert.Equal("Set up two-factor sign-in", (await client.PageAsync(Address)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData(StaffRole.Publisher, Language.English, "Your role requires it")]
    [InlineData(StaffRole.Administrator, Language.Russian, "Для вашей роли это обязательно")]
    public async Task Required_AndNotSetUp_LeadsThereFromEverywhereUntilItIsDone(StaffRole role, Language language, string lead)
    {
        using var client = await StaffClient.SignedInAsync(portal.Https, role, language, TwoFactorPortal.SecureOrigin);

        foreach (var address in new[] { "/admin", "/account", "/account/password", "/admin/delegations/new", "/admin/staff" })
        {
            using var answer = await client.Http.GetAsync(address);
            Assert.Equal((HttpStatusCode.Redirect, Address), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }
        var page = await client.PageAsync(Address);
        Assert.Contains(lead, page.QuerySelector(".desk-head")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("nav, main a[href^='/account']"));

        await client.SetUpTwoFactorAsync(portal.Clock);
        await client.PageAsync("/admin");
        var own = await client.PageAsync(Address);
        Assert.Null(own.QuerySelector("[formaction='/account/two-factor/off']"));
        using var refused = await PressAsync(client, "/account/two-factor/off", StaffClient.Password);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.NotNull((await PortalFactory.ReadAsync(refused)).QuerySelector("[role=alert]"));
        Assert.Equal(own.QuerySelector("h1")!.TextContent, (await client.PageAsync(Address)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Required_LetsAMemberWhoOwesItSignOutAndChooseTheLanguage()
    {
        using var client = await StaffClient.SignedInAsync(portal.Https, StaffRole.Publisher, origin: TwoFactorPortal.SecureOrigin);

        using (await client.SendAsync(Address, new() { ["language"] = "ru" }, "/account/language")) { }
        Assert.Equal("ru", (await client.PageAsync(Address)).DocumentElement.GetAttribute("lang"));
        using var left = await client.SendAsync(Address, [], "/account/sign-out");
        Assert.Equal("/account/sign-in", left.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Required_IsNobodyElse()
    {
        using var editor = await StaffClient.SignedInAsync(portal.Https, StaffRole.Editor, origin: TwoFactorPortal.SecureOrigin);
        await editor.PageAsync("/admin");
        using var local = await StaffClient.SignedInAsync(portal.Http, StaffRole.Administrator);
        await local.PageAsync("/admin");
    }

    [Theory]
    [InlineData("true", "/account/two-factor")]
    [InlineData("false", null)]
    public async Task Setting_OverridesWhatTheBaseAddressSays(string isRequired, string? leads)
    {
        await using var configured = isRequired == "true" ? portal.With("Security:RequireTwoFactor", "true")
            : portal.With("Site:BaseUrl", TwoFactorPortal.SecureOrigin).WithWebHostBuilder(host => host.UseSetting("Security:RequireTwoFactor", "false"));
        using var client = await StaffClient.SignedInAsync(configured, StaffRole.Administrator, origin: isRequired == "true" ? "http://localhost" : TwoFactorPortal.SecureOrigin);

        using var answer = await client.Http.GetAsync("/admin");
        Assert.Equal(leads, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Cookie_BetweenPasswordAndCode_IsTheHostsOwn()
    {
        var (member, _, _) = await portal.AddMemberAsync();
        using var client = new StaffClient(portal.Https, TwoFactorPortal.SecureOrigin);

        using var answer = await client.SignInAsync(member.Email!);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-halfway=", cookie);
        Assert.EndsWith("; path=/; secure; samesite=lax; httponly", cookie);
    }

    /// <summary>A member who signed in with a recovery code, of which nine are left.</summary>
    private async Task<(StaffClient Client, IReadOnlyList<string> Codes)> SignedInAsync()
    {
        var (member, _, codes) = await portal.AddMemberAsync();
        var client = await portal.HalfwayAsync(member);
        using (await client.SendAsync(Address, new() { ["Code"] = codes[0] })) { }
        return (client, codes);
    }

    /// <summary>Both buttons belong to the form of the recovery codes.</summary>
    private static async Task<HttpResponseMessage> PressAsync(StaffClient client, string action, string password)
    {
        var token = (await client.PageAsync(Address)).QuerySelector("main input[type=hidden]")!.GetAttribute("value")!;
        return await client.Http.PostAsync(action, new FormUrlEncodedContent(new Dictionary<string, string> { ["OwnPassword"] = password, ["__RequestVerificationToken"] = token }));
    }
}
