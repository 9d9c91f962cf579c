using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.History;

public sealed class HistoryPageTests(PortalFactory portal)
{
    [Fact]
    public async Task SignIns_AreWrittenDown_TheRefusedToo()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var theirs = new StaffClient(portal);
        for (var attempt = 1; attempt <= 5; attempt++)
            using (await theirs.SignInAsync(member.Email!, "wrong")) { }
        using (await theirs.SignInAsync(member.Email!)) { }
        await StaffClient.ChangeAsync(portal, member.Id, row => row.LockoutEnd = null);
        using (await theirs.SignInAsync(member.Email!)) { }

        Assert.Equal(
            [StaffEventKind.SignedIn, StaffEventKind.SignInRefused, StaffEventKind.LockedOut, .. Enumerable.Repeat(StaffEventKind.SignInRefused, 5)],
            await KindsAsync(member));
    }

    [Fact]
    public async Task SignIn_OfNobodyKnown_IsWrittenNowhere()
    {
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        using var stranger = new StaffClient(own);
        using (await stranger.SignInAsync("nobody@example.org", "wrong")) { }

        await using var db = SqliteFile.Open(own.DatabasePath);
        Assert.Empty(db.StaffEvents);
    }

    [Fact]
    public async Task WhatAMemberDoes_IsWrittenDown()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var client = new StaffClient(portal);
        using (await client.SignInAsync(member.Email!)) { }
        using (await client.SendAsync("/account/password", new() { ["Current"] = StaffClient.Password, ["Password"] = "seven cedars on a hill" })) { }
        using (await client.SendAsync("/account", [], "/account/sign-out-everywhere")) { }

        Assert.Equal([StaffEventKind.SignedOutEverywhere, StaffEventKind.PasswordChanged, StaffEventKind.SignedIn], await KindsAsync(member));
    }

    [Theory]
    [InlineData(Language.English, "Signed in", "everybody")]
    [InlineData(Language.Russian, "Выполнен вход", "все")]
    public async Task Page_ShowsEverybodyOrOneMember(Language language, string words, string everybody)
    {
        var other = await StaffClient.AddMemberAsync(portal);
        using (var theirs = new StaffClient(portal))
        using (await theirs.SignInAsync(other.Email!)) { }
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator, language);

        var all = await client.PageAsync("/admin/history");
        Assert.Contains(words, all.QuerySelector("main ol")!.TextContent);
        Assert.Equal(everybody, all.QuerySelector("select option")!.TextContent);
        var one = await client.PageAsync($"/admin/history?member={other.Id}");
        Assert.Equal($"/admin/staff/{other.Id}", Assert.Single(one.QuerySelectorAll("main ol li")).QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(other.Id.ToString(), one.QuerySelector("select option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Page_OfMany_IsPagedAndKeepsTheMember()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        await using (var scope = portal.Services.CreateAsyncScope())
            for (var times = 0; times <= StaffEventQueries.PageSize; times++)
                await scope.ServiceProvider.GetRequiredService<StaffJournal>().WriteAsync(StaffEventKind.SignedIn, member.Id, member.Id, CancellationToken.None);
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        var first = await client.PageAsync($"/admin/history?member={member.Id}");
        Assert.Equal(StaffEventQueries.PageSize, first.QuerySelectorAll("main ol li").Length);
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal($"/admin/history?member={member.Id}&page=2", next);
        Assert.Single((await client.PageAsync(next)).QuerySelectorAll("main ol li"));
    }

    [Theory]
    [InlineData("member=nobody&page=x")]
    [InlineData("page=999999999999")]
    [InlineData("page=-1")]
    public async Task Page_AskedForWrongly_ShowsWhatThereIs(string query)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);

        Assert.NotEmpty((await client.PageAsync($"/admin/history?{query}")).QuerySelectorAll("main ol li"));
    }

    private async Task<StaffEventKind[]> KindsAsync(StaffMember member)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<StaffEventQueries>().LatestAsync(member.Id, 20, CancellationToken.None)).Select(line => line.Kind)];
    }
}
