using Microsoft.EntityFrameworkCore;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>A portal of its own with the only publisher at the form of delegations.</summary>
public sealed class DelegationDesk : PublisherDesk
{
    public const string Index = "/admin/delegations", New = "/admin/delegations/new";

    /// <summary>A new form with what a record must have, and what else is typed.</summary>
    public async Task<EntryForm> BeginAsync(string title, params IEnumerable<(string Name, string Value)> typed) => (await Publisher.FormAsync(New))
        .Fill(("TitleEn", title), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany"))
        .Fill(typed);

    /// <summary>The form's address of a published record.</summary>
    public async Task<string> EditOfAsync(string slug)
    {
        await using var db = Open();
        return $"/admin/delegations/{await db.Delegations.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync()}/edit";
    }
}
