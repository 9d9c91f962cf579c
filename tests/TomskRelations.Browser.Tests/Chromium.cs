using System.Diagnostics;
using Microsoft.Playwright;

namespace TomskRelations.Browser.Tests;

/// <summary>Finds a Chromium, or gets one: Playwright's own, else the distribution's package.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>The shell without a window's own parts comes first: a new page costs it a third.</summary>
    private static readonly string[] KnownPaths =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        if (!IsThere(playwright) && !InstallWithPlaywright() && !InstallWithDistribution())
            throw new InvalidOperationException(
                "The browser tests need Chromium: install the package \"chromium-headless-shell\" or \"chromium\", or run the playwright script in this project's output folder with \"install --with-deps chromium\".");

        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Installed(), Args = Arguments });
    }

    private static bool IsThere(IPlaywright playwright) => Installed() is not null || File.Exists(playwright.Chromium.ExecutablePath);

    private static string? Installed() => KnownPaths.FirstOrDefault(File.Exists);

    private static bool InstallWithPlaywright() => Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0;

    private static bool InstallWithDistribution() =>
        OperatingSystem.IsLinux()
        && Environment.IsPrivilegedProcess
        && Run("apt-get", "update")
        && (Run("apt-get", "install -y --no-install-recommends chromium-headless-shell") || Run("apt-get", "install -y --no-install-recommends chromium"))
        && Installed() is not null;

    private static bool Run(string command, string arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
