using Microsoft.Playwright;

namespace TomskRelations.Browser.Tests;

/// <summary>A page of the portal as a visitor uses it, with everything the browser complained about.</summary>
public sealed class PortalPage : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public PortalPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Script errors, violations of the content security policy, and files that did not load.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public string Path => new Uri(Page.Url).PathAndQuery + new Uri(Page.Url).Fragment;

    public Task GoToAsync(string path) => Page.GotoAsync(path);

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public Task<string> LanguageAsync() => Page.Locator("html").GetAttributeAsync("lang")!;

    /// <summary>How far the page is wider than its window, in CSS pixels.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
