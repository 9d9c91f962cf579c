using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Seeding;

/// <summary>Loads the first edition in one transaction. A record that has been published before is left as it is.</summary>
public sealed class SeedLoader(TomskDbContext db, SeedFolder folder)
{
    /// <returns>How many records were published; 0 when there was nothing new.</returns>
    /// <exception cref="SeedException">A file is damaged, a quote is not verbatim, a reference is missing, a date is wrong; nothing was stored.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var sha256 = folder.Sha256();
        if (await db.PublishedContent.AnyAsync(content => content.SeedSha256 == sha256, cancellation)) return 0;

        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var session = await PublishingSession.BeginAsync(db, cancellation);
            var published = await PublishAsync(session, cancellation);
            await session.SaveAsync(cancellation);
            await db.PublishedContent.ExecuteUpdateAsync(content => content.SetProperty(row => row.SeedSha256, sha256), cancellation);
            await transaction.CommitAsync(cancellation);
            return published;
        });
    }

    private async Task<int> PublishAsync(PublishingSession session, CancellationToken cancellation)
    {
        var edition = folder.Edition();
        var publication = new Publication(PublishingRole.Seed, edition.PublishedAt, edition.Note);
        var known = await db.Revisions.Select(revision => revision.RecordId).Distinct().ToHashSetAsync(cancellation);
        var (published, problems) = (0, new List<string>());
        foreach (var (file, document) in folder.Records())
        {
            var id = RecordId.Of(document.RecordKind, document.Key);
            var isNew = !known.Contains(id);
            var found = isNew ? session.Publish(document, id, publication) : session.CheckQuotes(document);
            problems.AddRange(found.Select(problem => $"{file}: {problem}"));
            if (isNew) published++;
        }
        return problems.Count == 0 ? published : throw new SeedException(problems);
    }
}
