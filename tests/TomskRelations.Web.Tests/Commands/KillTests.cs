using System.Diagnostics;
using System.Text.RegularExpressions;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Commands;

/// <summary>The process is killed without warning: what was answered is there when it is started again.</summary>
public sealed partial class KillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Draft_AndPublication_OutliveTheProcess()
    {
        string edit, slug;
        await using (var portal = await StartAsync(isFirst: true))
        {
            using (var answer = await portal.Client.SendAsync(portal.Setup!, new() { ["Name"] = "Anna Petrova", ["Email"] = "anna@example.org", ["Password"] = StaffClient.Password }))
                Assert.Equal("/admin", answer.Headers.Location!.ToString());
            var form = (await portal.Client.FormAsync("/admin/delegations/new")).Fill(("TitleEn", "Killed while open"), ("Kind", "fair"), ("Partners[0].Name", "ФРГ"));
            edit = form.Action;
            using (await portal.Client.PressAsync(form, "save")) portal.Kill();
        }

        await using (var portal = await StartAsync())
        {
            using (await portal.Client.SignInAsync("anna@example.org")) { }
            var form = await portal.Client.FormAsync(edit);
            Assert.Equal(("Killed while open", "fair", "ФРГ"), (form["TitleEn"], form["Kind"], form["Partners[0].Name"]));
            using var answer = await portal.Client.PressAsync(form.Fill(("Date", "2018")), "publish");
            portal.Kill();
            slug = answer.Headers.Location!.ToString().Split('=')[1];
        }

        await using (var portal = await StartAsync())
        {
            Assert.Equal("Killed while open", Said((await portal.Client.PageAsync($"/en/delegations/{slug}")).QuerySelector("h1")!));
            Assert.Contains($"/{slug}\"", (await portal.Client.PageAsync("/en/delegations")).Body!.InnerHtml);
        }
        var verified = await PortalProcess.RunAsync(folder.FullPath, ["verify"]);
        Assert.True(verified.ExitCode == 0, verified.Output);
    }

    public void Dispose() => folder.Dispose();

    private Task<RunningPortal> StartAsync(bool isFirst = false) => RunningPortal.StartAsync(folder.FullPath, isFirst);

    /// <summary>A portal in a process of its own, and a member of staff before it.</summary>
    private sealed partial class RunningPortal(Process process, string address, string? setup) : IAsyncDisposable
    {
        public StaffClient Client { get; } = new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(address) });

        /// <summary>Address of the page where the first administrator is made; null where there is one.</summary>
        public string? Setup => setup;

        /// <param name="isFirst">Whether there is nobody yet, so that the portal writes where to begin.</param>
        public static async Task<RunningPortal> StartAsync(string folder, bool isFirst)
        {
            var process = PortalProcess.Start(folder, ["--Urls", "http://127.0.0.1:0"]);
            var (address, setup) = ((string?)null, (string?)null);
            using var patience = new CancellationTokenSource(PortalProcess.Patience);
            while ((address is null || (isFirst && setup is null)) && await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (SetupLink().Match(line) is { Success: true } link) setup = link.Value;
                if (Listening().Match(line) is { Success: true } listening) address = listening.Groups[1].Value;
            }
            return new(process, address!, setup);
        }

        /// <summary>As kill -9 does.</summary>
        public void Kill() => process.Kill();

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        [GeneratedRegex(@"/account/setup\?token=[\w-]+")]
        private static partial Regex SetupLink();

        [GeneratedRegex(@"Now listening on: (http://\S+)")]
        private static partial Regex Listening();
    }
}
