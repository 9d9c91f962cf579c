using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Account;

public sealed class SetupTests
{
    private static readonly Dictionary<string, string> Filled = new() { ["Name"] = "Анна Петрова", ["Email"] = "anna@example.org", ["Password"] = StaffClient.Password };

    [Fact]
    public async Task Setup_ByItsLink_MakesTheAdministratorOnceAndSignsIn()
    {
        await using var portal = new PortalFactory();
        var address = $"/account/setup?token={await TokenAsync(portal)}&lang=ru";
        using var client = new StaffClient(portal);

        using var answer = await client.SendAsync(address, Filled);
        Assert.Equal("/admin", answer.Headers.Location?.ToString());

        var dashboard = await client.PageAsync("/admin");
        Assert.Equal("ru", dashboard.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Анна Петрова", dashboard.QuerySelector("h1")!.TextContent);
        await using var db = SqliteFile.Open(portal.DatabasePath);
        var member = Assert.Single(await db.Users.ToListAsync());
        Assert.Equal((StaffRole.Administrator, Language.Russian, true), (member.Role, member.Language, member.IsActive));
        await AssertSpentAsync(client, address, "Ссылка больше не действует");
    }

    [Fact]
    public async Task Setup_OpenInTwoWindows_MakesOneAdministrator()
    {
        await using var portal = new PortalFactory();
        var address = $"/account/setup?token={await TokenAsync(portal)}";
        using var first = new StaffClient(portal);
        using var second = new StaffClient(portal);
        var token = (await second.PageAsync(address)).QuerySelector("main input[type=hidden]")!.GetAttribute("value")!;

        using (await first.SendAsync(address, Filled))
        using (var content = new FormUrlEncodedContent(new Dictionary<string, string>(Filled) { ["Email"] = "boris@example.org", ["__RequestVerificationToken"] = token }))
        using (var answer = await second.Http.PostAsync(address, content))
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);

        await using var db = SqliteFile.Open(portal.DatabasePath);
        Assert.Equal("anna@example.org", Assert.Single(await db.Users.ToListAsync()).Email);
    }

    [Fact]
    public async Task Setup_LinkExpiredOrMadeUp_IsGoneAndSaysWhatToDo()
    {
        await using var portal = new PortalFactory();
        var address = $"/account/setup?token={await TokenAsync(portal)}";
        await using (var db = SqliteFile.Open(portal.DatabasePath))
            await db.OneTimeLinks.ExecuteUpdateAsync(link => link.SetProperty(row => row.ExpiresAt, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        using var client = new StaffClient(portal);

        foreach (var each in new[] { address, "/account/setup", "/account/setup?token=madeup" }) await AssertSpentAsync(client, each, "This link no longer works");
    }

    [Fact]
    public async Task Setup_WithFaults_SaysThemAtTheFieldsAndKeepsTheLink()
    {
        await using var portal = new PortalFactory();
        var address = $"/account/setup?token={await TokenAsync(portal)}";
        using var client = new StaffClient(portal);

        using (var answer = await client.SendAsync(address, new() { ["Name"] = "Anna", ["Email"] = "nowhere", ["Password"] = "short" }))
        {
            var page = await PortalFactory.ReadAsync(answer);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("name@example.org", page.GetElementById("Email-error")!.TextContent);
            Assert.Contains("at least 12", page.GetElementById("Password-error")!.TextContent);
            Assert.Equal("Anna", page.GetElementById("Name")!.GetAttribute("value"));
        }
        using var done = await client.SendAsync(address, Filled);
        Assert.Equal("/admin", done.Headers.Location?.ToString());
    }

    private static async Task<string> TokenAsync(PortalFactory portal)
    {
        await portal.InitializeAsync();
        await using var scope = portal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().CreateSetupAsync(CancellationToken.None))!;
    }

    private static async Task AssertSpentAsync(StaffClient client, string address, string title)
    {
        using var answer = await client.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal(title, (await PortalFactory.ReadAsync(answer)).QuerySelector("h1")!.TextContent);
    }
}
