using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Commands;

public sealed class StaffCommandTests : IDisposable
{
    private const string Email = "anna@example.org", Passphrase = "gravel otter bicycle thunder";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Staff_AddedResetDeactivatedActivated_IsListedAsItStands()
    {
        await MigrateAsync();

        var added = await RunAsync("staff", "add", "--email", Email, "--name", "Анна Петрова", "--role", "administrator", "--language", "ru");
        Assert.Equal(0, added.ExitCode);
        Assert.Matches(@"until \d+.[A-Z][a-z]+.20\d\d,.\d\d:\d\d \(Tomsk\)", added.Output);
        Assert.Matches(@"https://relations\.example\.org/account/invitation\?token=[\w-]{43}", added.Output);
        Assert.Equal(0, (await RunAsync("staff", "add", "--email", "b@example.org", "--name", "B", "--role", "Editor")).ExitCode);
        Assert.Equal(["anna@example.org  Анна Петрова  Administrator  active  invited", "b@example.org     B             Editor         active  invited"], await ListAsync());

        Assert.Contains("/account/invitation?token=", (await RunAsync("staff", "reset", "--email", Email)).Output);
        Assert.Equal(0, (await RunAsync("staff", "deactivate", "--email", "B@example.org")).ExitCode);
        Assert.Contains("inactive", (await ListAsync())[1]);
        Assert.Equal(0, (await RunAsync("staff", "activate", "--email", "b@example.org")).ExitCode);
        Assert.DoesNotContain("inactive", (await ListAsync())[1]);

        await AssertRefusedAsync("last active administrator", "staff", "deactivate", "--email", Email);
        await AssertRefusedAsync("already", "staff", "add", "--email", "ANNA@example.org", "--name", "Anna", "--role", "Editor");
        await AssertRefusedAsync("e-mail", "staff", "add", "--email", "nobody", "--name", "Anna", "--role", "Editor");
        await AssertRefusedAsync("no account", "staff", "reset", "--email", "c@example.org");
    }

    [Fact]
    public async Task Password_FromStdin_IsSetOrRefusedInOneLine()
    {
        await MigrateAsync();

        await AssertRefusedAsync("too short", await WithPasswordAsync("short", "add", "--name", "Anna", "--role", "Editor"));
        await AssertRefusedAsync("too common", await WithPasswordAsync("password1234", "add", "--name", "Anna", "--role", "Editor"));
        await AssertRefusedAsync("too short", await WithPasswordAsync("", "add", "--name", "Anna", "--role", "Editor"));
        Assert.Empty(await ListAsync());

        var added = await WithPasswordAsync(Passphrase, "add", "--name", "Anna", "--role", "Editor");
        Assert.Equal(0, added.ExitCode);
        Assert.DoesNotContain("token=", added.Output);
        Assert.Equal(0, (await WithPasswordAsync("лесной трамвай варит кисель", "reset")).ExitCode);
        Assert.DoesNotContain("invited", Assert.Single(await ListAsync()));
    }

    [Fact]
    public async Task Reset_WithTwoFactor_TakesTheSecondFactorOff()
    {
        await MigrateAsync();
        await RunAsync("staff", "add", "--email", Email, "--name", "Anna", "--role", "Administrator");
        await using (var db = SqliteFile.Open(Path.Combine(folder.FullPath, "data", "portal.db")))
            await db.Users.ExecuteUpdateAsync(member => member.SetProperty(row => row.TwoFactorEnabled, true), CancellationToken.None);

        Assert.Contains("two-factor on.", (await RunAsync("staff", "reset", "--email", Email)).Output);
        Assert.Contains("two-factor off.", (await RunAsync("staff", "reset", "--email", Email, "--two-factor")).Output);
        await using var after = SqliteFile.Open(Path.Combine(folder.FullPath, "data", "portal.db"));
        Assert.False((await after.Users.SingleAsync(CancellationToken.None)).TwoFactorEnabled);
        Assert.Contains(StaffEventKind.TwoFactorReset, await after.StaffEvents.Select(line => line.Kind).ToListAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("staff", "remove")]
    [InlineData("staff", "add", "--email", Email, "--name", "Anna")]
    [InlineData("staff", "add", "--email", Email, "--name", "Anna", "--role", "Chef")]
    [InlineData("staff", "add", "--email", Email, "--name", "Anna", "--role", "1")]
    [InlineData("staff", "add", "--email", Email, "--name", "Anna", "--role", "Editor", "--language", "fr")]
    [InlineData("staff", "list", "--all")]
    [InlineData("staff", "deactivate", "--email", Email, "--password-stdin")]
    [InlineData("staff", "activate", "--email", Email, "--two-factor")]
    [InlineData("staff", "reset")]
    public async Task Staff_WithWrongUsage_SaysSoAndExitsWithTwo(params string[] arguments)
    {
        var (exitCode, _, errors) = await RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task List_WithoutADatabase_SaysSoInOneLine()
    {
        var (exitCode, _, errors) = await RunAsync("staff", "list");

        Assert.Equal(1, exitCode);
        Assert.Single(errors);
    }

    [Fact]
    public async Task Serve_WithoutStaff_TellsASetupLinkOutsideTheLog_AndAnotherAtTheNextStart()
    {
        await MigrateAsync();
        var (first, second) = (await ServeAsync(), await ServeAsync());

        var link = Assert.Single(first, line => line.Contains("/account/setup?token=", StringComparison.Ordinal));
        Assert.Matches(@"^  https://relations\.example\.org/account/setup\?token=[\w-]{43}$", link);
        Assert.Contains(first, line => line.StartsWith("There are no staff accounts yet.", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("Учётных записей сотрудников пока нет.", StringComparison.Ordinal));
        Assert.DoesNotContain(first.SkipWhile(line => line != link), line => line.Contains("Now listening", StringComparison.Ordinal));
        Assert.DoesNotContain(link, second);
        Assert.Contains(second, line => line.Contains("/account/setup?token=", StringComparison.Ordinal));
        await using var db = SqliteFile.Open(Path.Combine(folder.FullPath, "data", "portal.db"));
        Assert.Equal(1, await db.OneTimeLinks.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Serve_WithStaff_TellsNoLink()
    {
        await MigrateAsync();
        await RunAsync("staff", "add", "--email", Email, "--name", "Anna", "--role", "Editor");

        Assert.DoesNotContain(await ServeAsync(), line => line.Contains("/account/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serve_WithoutADatabase_StartsAndMakesNone()
    {
        Assert.DoesNotContain(await ServeAsync(("Database:MigrateOnStart", "false")), line => line.Contains("/account/", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(folder.FullPath, "data", "portal.db")));
    }

    public void Dispose() => folder.Dispose();

    private async Task MigrateAsync() => Assert.Equal(0, (await RunAsync("migrate")).ExitCode);

    private async Task<string[]> ListAsync() => (await RunAsync("staff", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task AssertRefusedAsync(string reason, params string[] arguments) => await AssertRefusedAsync(reason, await RunAsync(arguments));

    private static Task AssertRefusedAsync(string reason, (int ExitCode, string Output, string[] Errors) run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, Assert.Single(run.Errors));
        return Task.CompletedTask;
    }

    private Task<(int ExitCode, string Output, string[] Errors)> RunAsync(params string[] arguments) =>
        PortalProcess.RunAsync(folder.FullPath, arguments, ("Site:BaseUrl", "https://relations.example.org"));

    private Task<(int ExitCode, string Output, string[] Errors)> WithPasswordAsync(string password, string command, params string[] arguments) =>
        PortalProcess.RunAsync(folder.FullPath, ["staff", command, "--email", Email, "--password-stdin", .. arguments], password + "\nanother line\n");

    private Task<string[]> ServeAsync(params (string Key, string Value)[] settings) =>
        PortalProcess.OutputOfAStartAsync(folder.FullPath, [("Site:BaseUrl", "https://relations.example.org"), .. settings]);
}
