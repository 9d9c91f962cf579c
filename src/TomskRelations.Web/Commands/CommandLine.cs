using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using TomskRelations.Core.Data;
using TomskRelations.Core.Seeding;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Commands;

/// <summary>The program's commands; without one it serves. 0 is success, 1 a refused input, 2 wrong usage.</summary>
internal static class CommandLine
{
    public const int Refused = 1;

    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("The portal of Tomsk Oblast's foreign relations. Without a command it serves.")
        {
            Serve.Command(), Migrate.Command(), Seed.Command(), Verify.Command(), Staff.Command(),
        };
        Serve.Accept(root);

        var parsed = root.Parse(args);
        var faults = parsed.Errors.Select(error => error.Message).Concat(Serve.WrongArguments(parsed)).ToList();
        if (faults.Count > 0)
        {
            foreach (var fault in faults) await Console.Error.WriteLineAsync(fault);
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (Explain(fault) is { } lines)
        {
            await Console.Error.WriteLineAsync(lines);
            return Refused;
        }
    }

    /// <summary>What an operator can do something about, in a line; anything else is a defect and keeps its trace.</summary>
    private static string? Explain(Exception fault) => fault switch
    {
        SettingException or SeedException => fault.Message,
        IOException { InnerException: AddressInUseException } => $"{fault.Message} Another program uses the port; stop it, or choose another address with the setting Urls.",
        IOException or UnauthorizedAccessException => fault.Message,
        _ => DatabaseFault.Describe(fault),
    };
}
