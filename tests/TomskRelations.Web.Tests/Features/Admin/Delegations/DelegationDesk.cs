using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>A portal of its own with a publisher at the form of delegations.</summary>
public sealed class DelegationDesk : IAsyncLifetime
{
    public const string Index = "/admin/delegations", New = "/admin/delegations/new";

    public PortalFactory Portal { get; } = new();

    /// <summary>Speaks English.</summary>
    public StaffClient Publisher { get; private set; } = null!;

    /// <summary>A new form with what a record must have, and what else is typed.</summary>
    public async Task<EntryForm> BeginAsync(string title, params IEnumerable<(string Name, string Value)> typed) => (await Publisher.FormAsync(New))
        .Fill(("TitleEn", title), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany"))
        .Fill(typed);

    /// <returns>The slug of what was published.</returns>
    public async Task<string> PublishAsync(EntryForm form)
    {
        using var answer = await Publisher.PressAsync(form, "publish");
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join('\n', (await PortalFactory.ReadAsync(answer)).QuerySelectorAll(".alert li").Select(fault => fault.InnerHtml)));
        return answer.Headers.Location!.ToString().Split('=')[1];
    }

    /// <summary>Adds a row of a list and gives the form with it.</summary>
    public Task<EntryForm> AddRowAsync(EntryForm form, string list) => Publisher.GoOnAsync(form, list, "add-row");

    /// <summary>The form's address of a published record.</summary>
    public async Task<string> EditOfAsync(string slug)
    {
        await using var db = Open();
        return $"/admin/delegations/{await db.Delegations.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync()}/edit";
    }

    public TomskDbContext Open() => SqliteFile.Open(Portal.DatabasePath);

    public async Task<int> CountRevisionsAsync()
    {
        await using var db = Open();
        return await db.Revisions.CountAsync();
    }

    /// <summary>Sources, quotes, the first edition and the chain of revisions are whole.</summary>
    public async Task AssertCleanAsync()
    {
        await using var db = Open();
        Assert.Empty((await new Verifier(db, new SeedFolder(SeededDatabase.SeedsPath)).RunAsync(CancellationToken.None)).Faults);
    }

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        Publisher = await StaffClient.SignedInAsync(Portal, StaffRole.Publisher);
    }

    public async ValueTask DisposeAsync()
    {
        Publisher.Dispose();
        await Portal.DisposeAsync();
    }
}
