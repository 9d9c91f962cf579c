using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.History;

/// <summary>No reader of a history meets a code.</summary>
public sealed partial class HistoryWordsTests : IAsyncLifetime
{
    private static readonly (RecordKind Kind, string List)[] Kinds =
    [
        (RecordKind.Partner, "partners"), (RecordKind.Delegation, "delegations"), (RecordKind.Milestone, "milestones"),
        (RecordKind.Organisation, "organisations"), (RecordKind.Source, "sources"), (RecordKind.Statement, "statements"),
    ];

    private readonly PortalFactory portal = new();

    /// <summary>Every record is emptied and filled in again, so that each of its fields is once said as a change.</summary>
    [Fact]
    public async Task Histories_OfEveryRecord_SayEveryFieldInWords()
    {
        await using (var db = SqliteFile.Open(portal.DatabasePath)) await EmptyAndFillAsync(db);

        foreach (var (kind, list) in Kinds)
            foreach (var language in new[] { "en", "ru" })
                foreach (var slug in await SlugsAsync(kind))
                {
                    var page = await portal.PageAsync($"/{language}/{list}/{slug}/history");
                    Assert.Equal(3, page.QuerySelectorAll(".version").Length);
                    foreach (var said in page.QuerySelectorAll(".version dt, .version h3, .version del, .version ins, .proofs .quiet"))
                        AssertWords(Plain(said), $"/{language}/{list}/{slug}/history");
                    foreach (var marked in page.QuerySelectorAll("[lang=ru]").ToList()) marked.Remove();
                    if (language == "en") Assert.DoesNotContain(page.QuerySelector("main")!.TextContent, letter => letter is >= '\u0400' and <= '\u04FF');
                }
        foreach (var language in new[] { "en", "ru" })
            for (var page = 1; page <= 3; page++)
                foreach (var said in (await portal.PageAsync($"/{language}/corrections?page={page}")).QuerySelectorAll(".corrections p")) AssertWords(Plain(said), "/corrections");
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>Codes are written in camel case, slugs with hyphens between words and digits.</summary>
    private static void AssertWords(string said, string where)
    {
        Assert.False(Code().IsMatch(said), $"{where}: {said}");
        Assert.DoesNotContain(said.Split(' '), word => Slugs.Contains(word));
    }

    private static readonly HashSet<string> Slugs = [];

    private async Task<List<string>> SlugsAsync(RecordKind kind)
    {
        await using var db = SqliteFile.Open(portal.DatabasePath);
        return await db.Revisions.Where(revision => revision.RecordKind == kind && revision.Number == 3).Select(revision => revision.Slug).ToListAsync();
    }

    private async Task EmptyAndFillAsync(Core.Data.TomskDbContext db)
    {
        var documents = (await db.Revisions.AsNoTracking().Where(revision => revision.RecordKind != RecordKind.Trade).ToListAsync())
            .Select(revision => DocumentJson.Read(revision.RecordKind, revision.Snapshot)).ToList();
        Slugs.UnionWith(documents.Select(document => document.Key).Where(key => key.Contains('-', StringComparison.Ordinal)));
        foreach (var (day, state) in new[] { (1, (Func<RecordDocument, RecordDocument>)Emptied), (2, document => document) })
        {
            var session = await PublishingSession.BeginAsync(db, CancellationToken.None);
            var publication = new Publication(PublishingRole.Publisher, new(2026, 12, day, 0, 0, 0, DateTimeKind.Utc), new("Note.", "Примечание."));
            foreach (var document in documents)
            {
                Assert.Empty(await session.ReviseAsync(state(document), publication, CancellationToken.None));
                await session.SaveAsync(CancellationToken.None);
                db.ChangeTracker.Clear();
            }
        }
    }

    private static RecordDocument Emptied(RecordDocument document) => document switch
    {
        PartnerDocument partner => new PartnerDocument { Key = partner.Key, Kind = partner.Kind == PartnerKind.Country ? PartnerKind.Body : PartnerKind.Country },
        OrganisationDocument organisation => new OrganisationDocument { Key = organisation.Key, Kind = organisation.Kind == OrganisationKind.Other ? OrganisationKind.Chamber : OrganisationKind.Other },
        DelegationDocument delegation => new DelegationDocument { Key = delegation.Key, Status = DelegationStatus.Postponed, Kind = DelegationKind.Other, EmptyMeans = Missing.Withheld },
        MilestoneDocument milestone => new MilestoneDocument { Key = milestone.Key, Kind = MilestoneKind.Other },
        StatementDocument statement => new StatementDocument { Key = statement.Key, Kind = statement.Kind == StatementKind.Motto ? StatementKind.Claim : StatementKind.Motto },
        SourceRecordDocument source => source with { Address = null, Date = null, Retrieved = null, En = new(), Ru = new(), Citations = [], Notes = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.RecordKind, "No such kind."),
    };

    [GeneratedRegex(@"\b[a-z]+[A-Z][a-z]+|\b(list|cooperation|place|host|head|topic|meeting|outcome|participant):\w|Missing\[|\[\d")]
    private static partial Regex Code();
}
