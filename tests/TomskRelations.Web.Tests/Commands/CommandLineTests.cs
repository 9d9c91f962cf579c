using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("Database:Provider", "Oracle", "Sqlite or SqlServer")]
    [InlineData("Database:MaxBatchSize", "many", "a whole number")]
    [InlineData("Database:MigrateOnStart", "perhaps", "true or false")]
    [InlineData("Limits:SignIn", "0", "a whole number from 1")]
    [InlineData("Limits:Search", "many", "a whole number from 1")]
    [InlineData("Site:BaseUrl", "relations", "https://")]
    [InlineData("Security:RequireTwoFactor", "perhaps", "true or false")]
    [InlineData("Proxy:Known", "nearby", "IP addresses")]
    [InlineData("Urls", "nonsense", "an address")]
    [InlineData("Urls", "http://localhost:5080/portal", "without a path")]
    [InlineData("Serilog:MinimumLevel:Default", "Loud", "Warning")]
    public async Task Start_WithAWrongSetting_SaysWhichInOneLine(string key, string value, string takes)
    {
        var (exitCode, _, errors) = await PortalProcess.RunAsync(folder.FullPath, [], (key, value));

        Assert.Equal(1, exitCode);
        var line = Assert.Single(errors);
        Assert.Contains(key, line);
        Assert.Contains($"\"{value}\"", line);
        Assert.Contains(takes, line);
    }

    [Fact]
    public async Task Start_WithAConnectionStringThatCannotBeRead_NamesTheKeyAndKeepsItsSecret()
    {
        var (exitCode, output, errors) = await PortalProcess.RunAsync(folder.FullPath, [], ("ConnectionStrings:Portal", "Password=secret;Nonsense=1"));

        Assert.Equal(1, exitCode);
        Assert.Contains("ConnectionStrings:Portal", Assert.Single(errors));
        Assert.DoesNotContain("secret", output + errors[0]);
    }

    [Theory]
    [InlineData("migrat")]
    [InlineData("migrate", "--bogus")]
    [InlineData("verify", "extra")]
    public async Task Start_WithWrongUsage_SaysSoAndExitsWithTwo(params string[] arguments)
    {
        var (exitCode, _, errors) = await PortalProcess.RunAsync(folder.FullPath, arguments);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("verify", "--help")]
    public async Task Help_IsThere(params string[] arguments)
    {
        var (exitCode, output, _) = await PortalProcess.RunAsync(folder.FullPath, arguments);

        Assert.Equal(0, exitCode);
        Assert.Contains("Usage", output);
    }

    [Fact]
    public async Task MigrateSeedVerify_OnAnEmptyFolder_ThenOneCharacterOfAQuoteChanged()
    {
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        Assert.Contains("146 records", (await RunAsync("seed")).Output);
        Assert.StartsWith("0 records", (await RunAsync("seed")).Output);
        Assert.Contains("Everything holds.", (await RunAsync("verify")).Output);

        await using (var db = SqliteFile.Open(Path.Combine(folder.FullPath, "data", "portal.db")))
            await db.Database.ExecuteSqlRawAsync("UPDATE Citations SET Quote = 'Lithuanie' WHERE Quote = 'Lithuania' AND Field = 'name'");

        var (exitCode, _, errors) = await RunAsync("verify");
        Assert.Equal(1, exitCode);
        Assert.Contains("Lithuanie", Assert.Single(errors));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("verify")]
    public async Task Command_WithoutADatabase_SaysSoInOneLine(string command)
    {
        var (exitCode, output, errors) = await RunAsync(command);

        Assert.Equal(1, exitCode);
        Assert.Single(errors);
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public async Task Serve_PortInUse_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (exitCode, output, errors) = await PortalProcess.RunAsync(folder.FullPath, ["--Urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]);

        Assert.Equal(1, exitCode);
        Assert.Contains("in use", Assert.Single(errors));
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public async Task Serve_DatabaseIsNone_SaysSoInOneLine()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullPath, "data"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullPath, "data", "portal.db"), "This is not a database, but it is long enough to look like a file of some size, so that it is read.");

        var (exitCode, output, errors) = await RunAsync("serve");

        Assert.Equal(1, exitCode);
        Assert.Contains("not a database", Assert.Single(errors));
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public async Task Serve_DatabaseLocked_SaysSoInOneLine()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullPath, "data"));
        await using var db = SqliteFile.Open(Path.Combine(folder.FullPath, "data", "portal.db"));
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA locking_mode = EXCLUSIVE; CREATE TABLE Held (Id INTEGER)");

        var (exitCode, output, errors) = await RunAsync("serve");

        Assert.Equal(1, exitCode);
        Assert.Contains("locked", Assert.Single(errors));
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public async Task Serve_DatabaseReadOnly_SaysSoInOneLine()
    {
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        var connection = $"Data Source={Path.Combine(folder.FullPath, "data", "portal.db")};Mode=ReadOnly";

        var (exitCode, output, errors) = await PortalProcess.RunAsync(folder.FullPath, ["serve"], ("ConnectionStrings:Portal", connection));

        Assert.Equal(1, exitCode);
        Assert.Contains("read-only", Assert.Single(errors));
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public async Task Serve_SeededDatabaseReadOnly_SaysSoInOneLine()
    {
        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        Assert.Equal(0, (await RunAsync("seed")).ExitCode);
        var connection = $"Data Source={Path.Combine(folder.FullPath, "data", "portal.db")};Mode=ReadOnly";

        var (exitCode, _, errors) = await PortalProcess.RunAsync(folder.FullPath, ["serve"], ("ConnectionStrings:Portal", connection));

        Assert.Equal(1, exitCode);
        Assert.Contains("read-only", Assert.Single(errors));
    }

    public void Dispose() => folder.Dispose();

    private Task<(int ExitCode, string Output, string[] Errors)> RunAsync(params string[] arguments) => PortalProcess.RunAsync(folder.FullPath, arguments);
}
