namespace TomskRelations.Browser.Tests;

/// <summary>One address of every kind of public page, without its language.</summary>
internal static class PublicPages
{
    public static readonly string[] Paths =
    [
        "",
        "/partners",
        "/partners?map=trend",
        "/partners?map=delegations",
        "/partners/germany",
        "/partners/lithuania",
        "/partners/korea",
        "/partners/shandong",
        "/delegations",
        "/delegations/1996-04-germany",
        "/milestones",
        "/milestones?show=all",
        "/milestones/2006-04-consultations",
        "/organisations",
        "/organisations/jetro",
        "/trade",
        "/trade/2007",
        "/trade/2008",
        "/sources",
        "/sources/duma-international-relations",
        "/search?q=Japan",
        "/search?q=zzzz",
        "/partners/germany/history",
        "/statements/over-200-delegations/history",
        "/trade/2008/history",
        "/trade/2008?asOf=2026-11-24",
        "/delegations/1996-04-germany/history/1",
        "/corrections",
        "/verify",
        "/about",
        "/about/data",
        "/about/accessibility",
        "/about/privacy",
        "/no-such-page",
    ];

    public static TheoryData<string> InBothLanguages => [.. Paths.SelectMany(path => new[] { $"/en{path}", $"/ru{path}" })];
}
