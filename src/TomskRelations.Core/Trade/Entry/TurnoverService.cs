using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads, publishes and withdraws a sheet of figures.</summary>
public sealed class TurnoverService(
    TomskDbContext db,
    TurnoverQueries sheets,
    PartnerNameQueries partners,
    CitableSourceQueries sources,
    PublicationService publications,
    TimeProvider clock)
{
    /// <summary>The published sheet that a form of this identity changes; null for a form that makes a new one.</summary>
    public async Task<PublishedSheet?> OpenedAsync(Guid id, CancellationToken cancellation) =>
        (await sheets.ListAsync(cancellation)).FirstOrDefault(line => line.Sheet.Id == id) is { Sheet: var sheet }
            ? await sheets.PublishedAsync(sheet, cancellation)
            : null;

    /// <summary>What the form is read against.</summary>
    public async Task<TurnoverContext> ContextAsync(Guid id, TurnoverEntry entry, CancellationToken cancellation)
    {
        var (sheet, all) = (TurnoverReader.SheetOf(entry), await sheets.ListAsync(cancellation));
        var opened = all.FirstOrDefault(line => line.Sheet.Id == id)?.Sheet;
        return new(
            await partners.AllAsync(cancellation),
            await sources.AllAsync(cancellation),
            [.. all.Select(line => line.Sheet)],
            opened is null ? null : await sheets.PublishedAsync(opened, cancellation),
            sheet is null ? [] : await sheets.UsedKeysAsync(sheet, cancellation),
            sheet is null ? [] : await sheets.OnRecordAsync(sheet, cancellation),
            TomskZone.Today(clock));
    }

    /// <returns>What is wrong with the form; nothing was stored then.</returns>
    public async Task<IReadOnlyList<EntryFault>> PublishAsync(Guid id, TurnoverEntry entry, PublishingRole role, CancellationToken cancellation)
    {
        var reading = TurnoverReader.Read(entry, await ContextAsync(id, entry, cancellation));
        if (reading.Plan is not { } plan) return reading.Faults;
        var problems = await publications.RunAsync(session => ApplyAsync(session, plan, role, cancellation), id, cancellation);
        return problems.Count == 0 ? [] : [new("", EntryFaultKind.ChangedMeanwhile)];
    }

    /// <summary>Does what publishing would do, without keeping it.</summary>
    public async Task<IReadOnlyList<Problem>> ApplyAsync(PublishingSession session, TurnoverPlan plan, PublishingRole role, CancellationToken cancellation)
    {
        var publication = new Publication(role, clock.GetUtcNow().UtcDateTime, plan.Note);
        List<Problem> problems = [];
        foreach (var document in plan.Withdrawn)
            problems.AddRange(await WithdrawAsync(session, document.Key, publication with { Note = plan.Reason }, cancellation));
        foreach (var document in plan.Added)
            problems.AddRange(session.Publish(document, Guid.CreateVersion7(), publication));
        foreach (var (former, successor) in plan.Superseded)
        {
            problems.AddRange(session.Publish(successor, Guid.CreateVersion7(), publication));
            problems.AddRange(await session.ReviseAsync(former, publication, cancellation));
        }
        foreach (var document in plan.ProvenAnew)
            problems.AddRange(await session.ReviseAsync(document, publication, cancellation));
        return problems;
    }

    /// <summary>Takes a whole sheet out of the public tables, with what its figures once superseded.</summary>
    public async Task<IReadOnlyList<Problem>> WithdrawAsync(TradeSheet sheet, PublishingRole role, Text reason, CancellationToken cancellation)
    {
        var publication = new Publication(role, clock.GetUtcNow().UtcDateTime, reason);
        var published = await sheets.PublishedAsync(sheet, cancellation);
        return await publications.RunAsync(async session =>
        {
            List<Problem> problems = [];
            foreach (var document in published.Documents) problems.AddRange(await WithdrawAsync(session, document.Key, publication, cancellation));
            return problems;
        }, sheet.Id, cancellation);
    }

    /// <summary>A former figure names its successor and therefore goes before it.</summary>
    private async Task<IReadOnlyList<Problem>> WithdrawAsync(PublishingSession session, string key, Publication publication, CancellationToken cancellation)
    {
        List<Problem> problems = [];
        var formers = await db.TradeObservations.Where(row => row.SupersededBy!.Slug == key).Select(row => row.Slug).ToListAsync(cancellation);
        foreach (var former in formers) problems.AddRange(await WithdrawAsync(session, former, publication, cancellation));
        return [.. problems, .. await session.WithdrawAsync(RecordKind.Trade, key, publication, cancellation)];
    }
}
