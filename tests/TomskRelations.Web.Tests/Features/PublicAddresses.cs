using Microsoft.EntityFrameworkCore;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features;

/// <summary>Every public address there is, from the records themselves.</summary>
internal static class PublicAddresses
{
    private static readonly string[] Fixed =
    [
        "", "/partners", "/delegations", "/milestones", "/milestones?show=all", "/organisations", "/trade", "/trade/2007", "/trade/2008", "/sources",
        "/search", "/search?q=Tomsk", "/search?q=%D1%82%D0%BE%D0%BC%D1%81%D0%BA", "/search?q=zzz", "/verify",
        "/about", "/about/data", "/about/accessibility", "/about/privacy",
        "/partners?list=major&cis=cis&trend=increased&sort=trend&q=kirg", "/partners?list=bogus", "/partners?q=zzz",
        "/delegations?direction=outgoing&partner=germany&sort=kind", "/delegations?from=19x&to=abc", "/delegations?q=zzz",
        "/partners/germany/history", "/delegations/1996-04-germany/history", "/milestones/2006-04-consultations/history", "/organisations/jetro/history",
        "/sources/duma-international-relations/history", "/statements/over-200-delegations/history", "/trade/2008/history", "/corrections", "/corrections?kind=source",
        "/organisations?type=programme&partner=japan", "/organisations?q=zzz",
    ];

    public static async Task<IReadOnlyList<string>> AllAsync(PortalFactory portal)
    {
        await using var db = SqliteFile.Open(portal.DatabasePath);
        string[] records =
        [
            .. await db.Partners.Select(row => $"/partners/{row.Slug}").ToListAsync(),
            .. await db.Delegations.Select(row => $"/delegations/{row.Slug}").ToListAsync(),
            .. await db.Milestones.Select(row => $"/milestones/{row.Slug}").ToListAsync(),
            .. await db.Organisations.Select(row => $"/organisations/{row.Slug}").ToListAsync(),
            .. await db.Sources.Select(row => $"/sources/{row.Slug}").ToListAsync(),
        ];
        return [.. Fixed.Concat(records).SelectMany(path => new[] { $"/en{path}", $"/ru{path}" })];
    }
}
