using System.Diagnostics;

namespace TomskRelations.Web.Tests.Commands;

/// <summary>The program as an operator runs it: a process of its own, in a folder of its own.</summary>
internal static class PortalProcess
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<(int ExitCode, string Output, string[] Errors)> RunAsync(
        string folder, string[] arguments, params (string Key, string Value)[] settings) => RunAsync(folder, arguments, "", settings);

    public static async Task<(int ExitCode, string Output, string[] Errors)> RunAsync(
        string folder, string[] arguments, string input, params (string Key, string Value)[] settings)
    {
        using var process = Start(folder, arguments, settings);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
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

    /// <summary>The lines that a portal writes from its start to its stop, on a port of its own.</summary>
    public static async Task<string[]> OutputOfAStartAsync(string folder, params (string Key, string Value)[] settings)
    {
        using var process = Start(folder, ["--Urls", "http://127.0.0.1:0"], settings);
        using var patience = new CancellationTokenSource(Patience);
        var lines = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                lines.Add(line);
                if (line.Contains("Content root path", StringComparison.Ordinal)) await StopAsync(process);
            }
            return [.. lines];
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    public static Process Start(string folder, string[] arguments, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TomskRelations.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }

    /// <summary>As a service is stopped, so that what was begun is still written. Windows has no such signal; there the portal gets a while.</summary>
    private static async Task StopAsync(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            process.Kill();
            return;
        }
        using var signal = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await signal.WaitForExitAsync();
    }
}
