using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Desk;

/// <summary>A portal of its own with the only publisher at its desk.</summary>
public class PublisherDesk : IAsyncLifetime
{
    public PortalFactory Portal { get; } = new();

    /// <summary>Speaks English.</summary>
    public StaffClient Publisher { get; private set; } = null!;

    /// <returns>The slug of what was published.</returns>
    public async Task<string> PublishAsync(EntryForm form)
    {
        using var answer = await Publisher.PressAsync(form, "publish");
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join('\n', (await PortalFactory.ReadAsync(answer)).QuerySelectorAll(".alert li").Select(fault => fault.InnerHtml)));
        return answer.Headers.Location!.ToString().Split('=')[1];
    }

    /// <summary>Adds a row of a list and gives the form with it.</summary>
    public Task<EntryForm> AddRowAsync(EntryForm form, string list) => Publisher.GoOnAsync(form, list, "add-row");

    /// <summary>What a visitor reads on a public page.</summary>
    public async Task<string> TextAsync(string address) => PageText.Plain((await Portal.PageAsync(address)).QuerySelector("main")!);

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
        Assert.Empty((await new Verifier(db, new SeedFolder(SeededDatabase.SeedsPath), TimeProvider.System).RunAsync(CancellationToken.None)).Faults);
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
        GC.SuppressFinalize(this);
    }
}
