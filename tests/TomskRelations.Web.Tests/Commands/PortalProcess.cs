using System.Diagnostics;

namespace TomskRelations.Web.Tests.Commands;

/// <summary>The program as an operator runs it: a process of its own, in a folder of its own.</summary>
internal static class PortalProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<(int ExitCode, string Output, string[] Errors)> RunAsync(
        string folder, string[] arguments, params (string Key, string Value)[] settings)
    {
        using var process = Start(folder, arguments, settings);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end: {await output}");
        }
        return (process.ExitCode, await output, (await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public static Process Start(string folder, string[] arguments, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TomskRelations.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }
}
