using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.TwoFactor;

/// <summary>The code after the password.</summary>
public sealed class CodeTests(TwoFactorPortal portal) : IClassFixture<TwoFactorPortal>
{
    private const string Address = "/account/two-factor";

    [Fact]
    public async Task SignIn_WithPasswordAndCode_LeadsToWhereItWasWanted()
    {
        var (member, app, _) = await portal.AddMemberAsync();
        using var client = new StaffClient(portal.Http);
        using var half = await client.SignInAsync(member.Email!, query: "?returnUrl=/admin/delegations");
        var next = half.Headers.Location!.ToString();
        Assert.Equal("/account/two-factor?returnUrl=%2Fadmin%2Fdelegations&lang=en", next);

        using var answer = await client.SendAsync(next, new() { ["Code"] = app.Code() });
        Assert.Equal("/admin/delegations", answer.Headers.Location?.ToString());
        await client.PageAsync("/admin/delegations");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/\\example.org")]
    public async Task SignIn_LeadsBackWithinThePortalOnly(string returnUrl)
    {
        var (member, app, _) = await portal.AddMemberAsync();
        using var client = await portal.HalfwayAsync(member);

        using var answer = await client.SendAsync($"{Address}?returnUrl={Uri.EscapeDataString(returnUrl)}", new() { ["Code"] = app.Code() });
        Assert.Equal("/admin", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Password_Alone_OpensNothing()
    {
        var (member, _, _) = await portal.AddMemberAsync();
        using var client = await portal.HalfwayAsync(member);

        foreach (var address in new[] { "/admin", "/account", "/account/password", "/admin/delegations/new" })
        {
            using var answer = await client.Http.GetAsync(address);
            Assert.StartsWith("/account/sign-in", answer.Headers.Location?.ToString());
        }
        var page = await client.PageAsync(Address);
        Assert.Empty(page.QuerySelectorAll(".who, nav, form[action='/account/sign-out']"));
        Assert.DoesNotContain(member.Name, page.Body!.TextContent);
    }

    [Fact]
    public async Task Code_OfTheSameHalfMinute_IsRefusedTheSecondTime()
    {
        var (member, app, _) = await portal.AddMemberAsync();
        using (var first = await portal.HalfwayAsync(member))
        using (var entered = await first.SendAsync(Address, new() { ["Code"] = app.Code() })) Assert.Equal("/admin", entered.Headers.Location?.ToString());

        using var second = await portal.HalfwayAsync(member);
        using var answer = await second.SendAsync(Address, new() { ["Code"] = app.Code() });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        portal.Clock.Now += TimeSpan.FromSeconds(30);
        using var later = await second.SendAsync(Address, new() { ["Code"] = app.Code() });
        Assert.Equal("/admin", later.Headers.Location?.ToString());
    }

    [Fact]
    public async Task RecoveryCode_InPlaceOfTheCode_WorksOnce()
    {
        var (member, _, codes) = await portal.AddMemberAsync();
        using (var first = await portal.HalfwayAsync(member))
        using (var entered = await first.SendAsync(Address, new() { ["Code"] = codes[0].ToLowerInvariant() }))
        {
            Assert.Equal("/admin", entered.Headers.Location?.ToString());
            Assert.Contains("9 recovery codes are left", (await first.PageAsync(Address)).QuerySelector(".desk-head")!.TextContent);
        }

        using var second = await portal.HalfwayAsync(member);
        using var answer = await second.SendAsync(Address, new() { ["Code"] = codes[0] });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("en", "This code does not work.", "Enter the code")]
    [InlineData("ru", "Этот код не\u00A0подходит.", "Введите код")]
    public async Task Code_Wrong_SaysTheSameWhateverIsWrong(string language, string words, string missing)
    {
        var (member, app, codes) = await portal.AddMemberAsync();
        using (var first = await portal.HalfwayAsync(member))
        using (await first.SendAsync(Address, new() { ["Code"] = codes[0] })) { }
        using var client = await portal.HalfwayAsync(member, $"?lang={language}");
        var faults = new List<string>();

        foreach (var code in new[] { app.WrongCode(), codes[0], app.Code(-3), "никакой" })
            faults.Add(await FaultAsync(client, $"{Address}?lang={language}", code));
        Assert.StartsWith(words, Assert.Single(faults.Distinct()));
        Assert.Equal(missing, await FaultAsync(client, $"{Address}?lang={language}", ""));
    }

    [Fact]
    public async Task Code_FiveTimesWrong_LocksTheAccount_AndARightPasswordForgivesNothing()
    {
        var (member, app, codes) = await portal.AddMemberAsync();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            using var again = await portal.HalfwayAsync(member);
            using (await again.SendAsync(Address, new() { ["Code"] = app.WrongCode() })) { }
            if (attempt < 5) continue;
            foreach (var right in new[] { app.Code(), codes[0] }) Assert.StartsWith("This code does not work.", await FaultAsync(again, Address, right));
        }

        using var fresh = new StaffClient(portal.Http);
        using (var refused = await fresh.SignInAsync(member.Email!)) Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        await StaffClient.ChangeAsync(portal.Http, member.Id, row => row.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(-1));
        using var client = await portal.HalfwayAsync(member);
        using var entered = await client.SendAsync(Address, new() { ["Code"] = codes[0] });
        Assert.Equal("/admin", entered.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Password_LongAgo_LeadsBackToTheSignIn()
    {
        var (member, app, _) = await portal.AddMemberAsync();
        using var client = await portal.HalfwayAsync(member);
        var page = await client.PageAsync(Address);
        portal.Clock.Now += TimeSpan.FromMinutes(6);

        using var answer = await client.Http.PostAsync(Address, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Code"] = app.Code(),
            ["__RequestVerificationToken"] = page.QuerySelector("main input[type=hidden]")!.GetAttribute("value")!,
        }));
        Assert.StartsWith("/account/sign-in?returnUrl=", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Password_ChangedMeanwhile_LeadsBackToTheSignIn()
    {
        var (member, _, _) = await portal.AddMemberAsync();
        using var client = await portal.HalfwayAsync(member);
        await StaffClient.ChangeAsync(portal.Http, member.Id, row => row.SecurityStamp = "another");

        using var answer = await client.Http.GetAsync(Address);
        Assert.StartsWith("/account/sign-in?returnUrl=", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task ResetLink_SetsThePassword_AndAsksForTheCodeAllTheSame()
    {
        var (member, app, _) = await portal.AddMemberAsync();
        await using var scope = portal.Http.Services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.Reset, member, CancellationToken.None);
        using var client = new StaffClient(portal.Http);

        using (var set = await client.SendAsync($"/account/invitation?token={token}", new() { ["Password"] = "seven cedars on a hill" }))
            Assert.StartsWith("/account/two-factor?", set.Headers.Location?.ToString());
        using (var closed = await client.Http.GetAsync("/admin")) Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        using var entered = await client.SendAsync(Address, new() { ["Code"] = app.Code() });
        Assert.Equal("/admin", entered.Headers.Location?.ToString());
    }

    [Fact]
    public async Task SignIn_InAChosenLanguage_ChangesTheAccountsOnlyWithTheCode()
    {
        var (member, app, _) = await portal.AddMemberAsync();
        using var client = await portal.HalfwayAsync(member, "?lang=ru");
        using (var other = await portal.HalfwayAsync(member))
        using (var entered = await other.SendAsync(Address, new() { ["Code"] = app.Code() }))
            Assert.Equal("en", (await other.PageAsync("/admin")).DocumentElement.GetAttribute("lang"));

        portal.Clock.Now += TimeSpan.FromSeconds(30);
        using (await client.SendAsync($"{Address}?lang=ru", new() { ["Code"] = app.Code() })) { }
        Assert.Equal("ru", (await client.PageAsync("/admin")).DocumentElement.GetAttribute("lang"));
    }

    private static async Task<string> FaultAsync(StaffClient client, string address, string code)
    {
        using var answer = await client.SendAsync(address, new() { ["Code"] = code });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal(page.GetElementById("Code-error")!.TextContent.Trim(), page.QuerySelector("[role=alert] a[href='#Code']")!.TextContent);
        return page.GetElementById("Code-error")!.TextContent.Trim();
    }
}
