using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Publishes and withdraws sheets of figures.</summary>
public sealed class TurnoverPublisher(TomskDbContext db, TurnoverQueries sheets, TradeQueries trade, PublicationService publications, PreviewService previews, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="id">Of the form, whose draft goes.</param>
    /// <param name="draft">The version of the draft that was read; null where none is kept.</param>
    /// <returns>What came in between; nothing was stored then.</returns>
    public Task<IReadOnlyList<Problem>> PublishAsync(Guid id, TurnoverPlan plan, Guid? draft, Signature signature, CancellationToken cancellation) =>
        publications.RunAsync(session => ApplyAsync(session, plan, Publication.By(signature, Now, plan.Note), cancellation), new(RecordKind.Trade, id, draft), cancellation);

    /// <summary>The page of the year as it would be.</summary>
    /// <returns>Null where something came in between.</returns>
    public async Task<TradeYearPage?> PreviewAsync(TurnoverPlan plan, CancellationToken cancellation) =>
        (await previews.RunAsync(session => ApplyAsync(session, plan, new(PublishingRole.Publisher, Now, plan.Note), cancellation), () => trade.YearAsync(plan.Sheet.Year, cancellation), cancellation)).Page;

    /// <summary>Takes a whole sheet out of the public tables, with what its figures once superseded.</summary>
    public async Task<IReadOnlyList<Problem>> WithdrawAsync(TradeSheet sheet, Text reason, Signature signature, CancellationToken cancellation)
    {
        var publication = Publication.By(signature, Now, reason);
        var published = await sheets.PublishedAsync(sheet, cancellation);
        return await publications.RunAsync(async session =>
        {
            List<Problem> problems = [];
            foreach (var document in published.Documents) problems.AddRange(await WithdrawAsync(session, document.Key, publication, cancellation));
            return problems;
        }, new(RecordKind.Trade, sheet.Id, null), cancellation);
    }

    private async Task<IReadOnlyList<Problem>> ApplyAsync(PublishingSession session, TurnoverPlan plan, Publication publication, CancellationToken cancellation)
    {
        List<Problem> problems = [.. await TwoCurrentAsync(plan, cancellation)];
        foreach (var document in plan.Withdrawn)
            problems.AddRange(await WithdrawAsync(session, document.Key, publication with { Note = plan.Reason }, cancellation));
        foreach (var document in plan.Added)
            problems.AddRange(session.Publish(document, Guid.CreateVersion7(), publication));
        if (problems.Count > 0) return problems;
        foreach (var document in plan.Superseded.Concat(plan.ProvenAnew))
            problems.AddRange(await session.ReviseAsync(document, publication, cancellation));
        return problems;
    }

    /// <summary>What was published of the same places at another stage since the form was read; two current values of a place are an error.</summary>
    private async Task<IReadOnlyList<Problem>> TwoCurrentAsync(TurnoverPlan plan, CancellationToken cancellation)
    {
        var standing = await sheets.OtherStagesAsync(plan.Sheet, cancellation);
        var added = plan.Added.Where(document => document.Missing is null).Select(SheetCell.Of).ToHashSet();
        return
        [
            .. standing.Where(figure => added.Contains(figure.Cell) && plan.Superseded.All(former => former.Key != figure.Key))
                .Select(figure => new Problem(RecordKind.Trade, figure.Key, "value", ProblemKind.TwoCurrent, "")),
        ];
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
