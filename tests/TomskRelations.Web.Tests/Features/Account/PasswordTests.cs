using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Account;

public sealed class PasswordTests(PortalFactory portal)
{
    private const string Other = "seven cedars on a hill";

    [Fact]
    public async Task Change_KeepsThisSessionAndEndsTheOthers()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var here = new StaffClient(portal);
        using var elsewhere = new StaffClient(portal);
        using (await here.SignInAsync(member.Email!))
        using (await elsewhere.SignInAsync(member.Email!)) await elsewhere.PageAsync("/admin");

        using (var answer = await here.SendAsync("/account/password", new() { ["Current"] = StaffClient.Password, ["Password"] = Other }))
            Assert.NotNull((await here.PageAsync(answer.Headers.Location!.ToString())).QuerySelector("[role=status]"));

        using (var ended = await elsewhere.Http.GetAsync("/admin")) Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        using (var old = await elsewhere.SignInAsync(member.Email!)) Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var now = await elsewhere.SignInAsync(member.Email!, Other);
        Assert.Equal(HttpStatusCode.Redirect, now.StatusCode);
    }

    [Theory]
    [InlineData("", "", "Enter your current password", "Choose a password")]
    [InlineData("wrong", Other, "This is not your current password", null)]
    [InlineData(StaffClient.Password, "short", null, "Use at least 12 characters")]
    [InlineData(StaffClient.Password, "password12345", null, "This password is easy to guess. Choose another: a few unrelated words, for example")]
    [InlineData(StaffClient.Password, "anna petrova tomsk", null, "This password is easy to guess. Choose another: a few unrelated words, for example")]
    public async Task Change_WithAFault_SaysItAtTheField(string current, string password, string? currentFault, string? fault)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);
        using var answer = await client.SendAsync("/account/password", new() { ["Current"] = current, ["Password"] = password });
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(currentFault, page.GetElementById("Current-error")?.TextContent.Trim());
        Assert.Equal(fault, page.GetElementById("Password-error")?.TextContent.Trim());
        Assert.All(page.QuerySelectorAll("input[type=password]"), input => Assert.Null(input.GetAttribute("value")));
    }

    [Fact]
    public async Task Change_FiveTimesWrong_LocksTheAccount()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);
        for (var attempt = 1; attempt <= 5; attempt++)
            using (await client.SendAsync("/account/password", new() { ["Current"] = "wrong", ["Password"] = Other })) { }

        using var answer = await client.SendAsync("/account/password", new() { ["Current"] = StaffClient.Password, ["Password"] = Other });
        Assert.Contains("15\u00A0minutes", (await PortalFactory.ReadAsync(answer)).GetElementById("Current-error")!.TextContent);
    }

    [Theory]
    [InlineData(OneTimeLinkPurpose.Invitation, "Choose your password")]
    [InlineData(OneTimeLinkPurpose.Reset, "Choose a new password")]
    public async Task Link_OfAMember_SetsThePasswordOnceUnlocksAndSignsIn(OneTimeLinkPurpose purpose, string title)
    {
        var member = await StaffClient.AddMemberAsync(portal, password: purpose == OneTimeLinkPurpose.Reset ? Other : null);
        await StaffClient.ChangeAsync(portal, member.Id, row => row.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(5));
        var address = $"/account/invitation?token={await TokenAsync(purpose, member)}";
        using var client = new StaffClient(portal);
        var page = await client.PageAsync(address);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(member.Name, page.QuerySelector(".desk-head")!.TextContent);
        Assert.Equal(member.Email, page.GetElementById("Email")!.GetAttribute("value"));

        using (var answer = await client.SendAsync(address, new() { ["Password"] = StaffClient.Password })) Assert.Equal("/admin", answer.Headers.Location?.ToString());
        await client.PageAsync("/admin");
        using (var again = await client.Http.GetAsync(address)) Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var fresh = new StaffClient(portal);
        using var entered = await fresh.SignInAsync(member.Email!);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    [Fact]
    public async Task Link_OfAnInactiveMember_IsGone()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        var token = await TokenAsync(OneTimeLinkPurpose.Reset, member);
        await StaffClient.ChangeAsync(portal, member.Id, row => row.IsActive = false);
        using var client = new StaffClient(portal);

        using var answer = await client.Http.GetAsync($"/account/invitation?token={token}");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("administrator", (await PortalFactory.ReadAsync(answer)).QuerySelector("main")!.TextContent);
    }

    private async Task<string> TokenAsync(OneTimeLinkPurpose purpose, StaffMember member)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().CreateAsync(purpose, member, CancellationToken.None);
    }
}
