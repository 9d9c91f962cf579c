using System.CommandLine;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Commands;

/// <summary>Runs the portal until it is asked to stop. What the command line does not know is taken for a setting.</summary>
internal static class Serve
{
    public static Command Command()
    {
        var serve = new Command("serve", "Serve the portal (what happens without a command). Settings follow as --Key value.");
        Accept(serve);
        return serve;
    }

    /// <summary>Makes a command serve, with all that it does not know handed on as settings.</summary>
    public static void Accept(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => RunAsync([.. parsed.UnmatchedTokens]));
    }

    /// <summary>A word that is neither a command nor a setting was mistyped; other commands take no settings at all.</summary>
    public static IEnumerable<string> WrongArguments(ParseResult parsed) => parsed.UnmatchedTokens
        .Take(1)
        .Where(token => parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors || !IsSetting(token))
        .Select(token => $"\"{token}\" is neither a command nor a setting of it; --help says what there is.");

    private static bool IsSetting(string token) => token.StartsWith('-') || token.StartsWith('/') || token.Contains('=');

    private static async Task<int> RunAsync(string[] settings)
    {
        await using var app = Portal.Build(settings);
        await app.PrepareDatabaseAsync();
        // Made before and told after the start: whoever finds the portal listening finds the link settled, and it stands below the log lines.
        var setup = await app.MakeSetupLinkAsync();
        await app.StartAsync();
        if (setup is not null) SetupLink.Tell(setup);
        await app.WaitForShutdownAsync();
        return 0;
    }
}
