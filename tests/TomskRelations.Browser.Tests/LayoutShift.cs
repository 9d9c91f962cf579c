namespace TomskRelations.Browser.Tests;

/// <summary>How much of a page moved by itself since it was opened, as Chromium counts it (CLS).</summary>
internal static class LayoutShift
{
    /// <summary>A tenth of what counts as good: single words, no line and no block.</summary>
    public const double Unseen = 0.01;

    public static Task<double> OfAsync(PortalPage page) => page.Page.EvaluateAsync<double>(
        """
        () => document.fonts.ready.then(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => {
          const observer = new PerformanceObserver(() => {});
          observer.observe({ type: 'layout-shift', buffered: true });
          resolve(observer.takeRecords().reduce((sum, shift) => sum + shift.value, 0));
        }))))
        """);
}
