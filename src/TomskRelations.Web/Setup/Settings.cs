using System.Globalization;
using System.Net;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Serilog.Events;
using TomskRelations.Core.Staff;

namespace TomskRelations.Web.Setup;

/// <summary>All settings of the portal, read and checked once at the start.</summary>
public sealed record Settings(DataSettings Data, DatabaseSettings Database, SiteSettings Site, TwoFactorRule TwoFactor, LimitSettings Limits, IReadOnlyList<IPNetwork> KnownProxies)
{
    /// <exception cref="SettingException">A setting holds what it does not take.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var urls = Urls(configuration);
        CheckLevels(configuration.GetSection("Serilog:MinimumLevel"));
        var data = new DataSettings(Path.GetFullPath(configuration["Data:Directory"] is { Length: > 0 } directory ? directory : "data"));
        var site = ReadSite(configuration, urls[0]);
        return new Settings(data, ReadDatabase(configuration, data), site, ReadTwoFactor(configuration, site), ReadLimits(configuration), Proxies(configuration));
    }

    private static DatabaseSettings ReadDatabase(IConfiguration configuration, DataSettings data)
    {
        var provider = Value(configuration, "Database:Provider", "Sqlite or SqlServer", text =>
            Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : (DatabaseProvider?)null) ?? DatabaseProvider.Sqlite;
        var connection = configuration.GetConnectionString("Portal");
        if (provider == DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(connection))
            throw new SettingException("ConnectionStrings:Portal", connection, "the connection string of the SQL Server database");

        return new DatabaseSettings(
            provider,
            string.IsNullOrWhiteSpace(connection) ? $"Data Source={Path.Combine(data.Directory, "portal.db")}" : Connection(provider, connection),
            Count(configuration, "Database:MaxBatchSize"),
            YesOrNo(configuration, "Database:MigrateOnStart") ?? provider == DatabaseProvider.Sqlite);
    }

    private static string Connection(DatabaseProvider provider, string text)
    {
        try
        {
            return provider == DatabaseProvider.SqlServer ? new SqlConnectionStringBuilder(text).ConnectionString : new SqliteConnectionStringBuilder(text).ConnectionString;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw new SettingException("ConnectionStrings:Portal", "…", $"a connection string of {provider}: {fault.Message}");
        }
    }

    private static SiteSettings ReadSite(IConfiguration configuration, Uri first) => new(
        new Uri((Address(configuration["Site:BaseUrl"], "Site:BaseUrl") ?? first).GetLeftPart(UriPartial.Path).TrimEnd('/')),
        configuration["Site:Operator"],
        configuration["Site:Contact"],
        configuration["Site:Licence"]);

    /// <summary>A portal that others can reach is on https; on http://localhost nobody needs a phone.</summary>
    private static TwoFactorRule ReadTwoFactor(IConfiguration configuration, SiteSettings site) =>
        new(YesOrNo(configuration, "Security:RequireTwoFactor") ?? site.BaseUrl.Scheme == Uri.UriSchemeHttps);

    private static LimitSettings ReadLimits(IConfiguration configuration) => new(
        Count(configuration, "Limits:SignIn") ?? 10,
        Count(configuration, "Limits:Search") ?? 60,
        Count(configuration, "Limits:Past") ?? 60);

    private static bool? YesOrNo(IConfiguration configuration, string key) => Value(configuration, key, "true or false", text =>
        bool.TryParse(text, out var yes) ? yes : (bool?)null);

    private static int? Count(IConfiguration configuration, string key) => Value(configuration, key, "a whole number from 1", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : (int?)null);

    private static IReadOnlyList<Uri> Urls(IConfiguration configuration) =>
    [
        .. (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .DefaultIfEmpty("")
            .Select(url => Address(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), "Urls") is { PathAndQuery: "/" } address
                ? address
                : throw new SettingException("Urls", configuration["Urls"], "addresses without a path such as http://localhost:5080, separated by semicolons")),
    ];

    private static Uri? Address(string? text, string key) => string.IsNullOrWhiteSpace(text) ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw new SettingException(key, text, "an address such as https://relations.example.org");

    private static void CheckLevels(IConfigurationSection levels)
    {
        foreach (var level in levels.GetSection("Override").GetChildren().Append(levels.GetSection("Default")).Append(levels))
            if (level.Value is { Length: > 0 } text && !Enum.TryParse<LogEventLevel>(text, ignoreCase: true, out _))
                throw new SettingException(level.Path, text, string.Join(", ", Enum.GetNames<LogEventLevel>()));
    }

    private static IReadOnlyList<IPNetwork> Proxies(IConfiguration configuration)
    {
        var listed = configuration.GetSection("Proxy:Known").GetChildren().Select(entry => entry.Value).Append(configuration["Proxy:Known"]);
        return
        [
            .. listed.SelectMany(entry => (entry ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(entry =>
                IPNetwork.TryParse(entry, out var network) ? network
                : IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
                : throw new SettingException("Proxy:Known", entry, "IP addresses or networks such as 10.0.0.0/8, separated by commas")),
        ];
    }

    private static T? Value<T>(IConfiguration configuration, string key, string takes, Func<string, T?> read)
        where T : struct =>
        configuration[key] is not { Length: > 0 } text ? null : read(text) ?? throw new SettingException(key, text, takes);
}

/// <param name="Directory">Absolute path of the folder with the embedded database.</param>
public sealed record DataSettings(string Directory)
{
    /// <exception cref="SettingException">The folder cannot be there.</exception>
    public void Create()
    {
        try
        {
            System.IO.Directory.CreateDirectory(Directory);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SettingException("Data:Directory", Directory, "a folder that exists or can be created");
        }
    }
}

public sealed record DatabaseSettings(DatabaseProvider Provider, string Connection, int? MaxBatchSize, bool MigrateOnStart);

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>What only the operator knows; a line about it is shown once it is set.</summary>
/// <param name="BaseUrl">Where the portal is reached from outside, without a slash at the end.</param>
public sealed record SiteSettings(Uri BaseUrl, string? Operator, string? Contact, string? Licence)
{
    public string Absolute(string path) => BaseUrl.AbsoluteUri.TrimEnd('/') + path;
}

/// <summary>How often one address may ask in a minute.</summary>
/// <param name="SignIn">Passwords and one-time links, all forms together.</param>
/// <param name="Search">The search page.</param>
/// <param name="Past">Former states of the portal that have to be made.</param>
public sealed record LimitSettings(int SignIn, int Search, int Past);
