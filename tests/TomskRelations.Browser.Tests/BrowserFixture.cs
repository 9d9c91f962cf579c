using Microsoft.Playwright;
using TomskRelations.Testing;

namespace TomskRelations.Browser.Tests;

/// <summary>One portal on a real port and one Chromium for the whole assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>A machine that is busy with other tests is slow, not wrong.</summary>
    private const float Patience = 120_000;

    private readonly PortalServer portal = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => portal.Address;

    public PortalServer Portal => portal;

    public async ValueTask InitializeAsync()
    {
        portal.Start();
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A fresh window; what the page's content security policy refuses is kept as a violation.</summary>
    public async Task<PortalPage> OpenAsync(string path, PageOptions? options = null)
    {
        var wanted = options ?? new PageOptions();
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = wanted.Address ?? Address,
            JavaScriptEnabled = wanted.JavaScript,
            ColorScheme = wanted.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = wanted.Width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            ExtraHTTPHeaders = wanted.IsBehindHttps ? [new("X-Forwarded-Proto", "https")] : null,
        });
        context.SetDefaultTimeout(Patience);
        var page = new PortalPage(await context.NewPageAsync());
        await page.GoToAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await portal.DisposeAsync();
    }
}

/// <summary>How the window that a test opens differs from a desktop with everything on.</summary>
/// <param name="Address">Of another portal than the assembly's own.</param>
/// <param name="IsBehindHttps">Whether the portal is told, as by its proxy, that the visitor came by https.</param>
public sealed record PageOptions(bool JavaScript = true, bool Dark = false, int Width = 1280, string? Address = null, bool IsBehindHttps = false);
