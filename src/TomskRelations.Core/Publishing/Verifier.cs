using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using TomskRelations.Core.Trade.Entry;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// Proves what the portal promises: each source has its hash, each sentence and each quote stands verbatim at its offset,
/// the chain of revisions is whole, the first edition is the one in the seed files, and the figures that stand obey the rules of the form.
/// </summary>
public sealed class Verifier(TomskDbContext db, SeedFolder seeds, TimeProvider clock)
{
    /// <param name="isPast">Whether the records are those of a former state: then what the seed files hold may be younger.</param>
    public async Task<Verification> RunAsync(CancellationToken cancellation, bool isPast = false)
    {
        var sources = await db.Sources.AsNoTracking().Select(source => new SourceText(source.Id, source.Slug, source.Sha256, source.Body)).ToListAsync(cancellation);
        var sentences = await db.Sentences.AsNoTracking().OrderBy(sentence => sentence.Ordinal).ToListAsync(cancellation);
        var quotes = await db.Citations.AsNoTracking()
            .Where(citation => citation.Kind != CitationKind.Editorial)
            .Select(citation => new CheckedQuote(citation.RecordKind, citation.RecordId, citation.Field, citation.Quote, citation.Offset, citation.Sentence))
            .ToListAsync(cancellation);
        var bodies = sources.ToDictionary(source => source.Id, source => source.Body);
        var slugs = await db.Revisions.AsNoTracking().GroupBy(revision => revision.RecordId)
            .Select(revisions => new { Id = revisions.Key, Slug = revisions.Max(revision => revision.Slug) })
            .ToDictionaryAsync(record => record.Id, record => record.Slug, cancellation);
        var chain = db.Revisions.AsNoTracking().OrderBy(revision => revision.Sequence);
        var sheets = StandingSheets.Check(await db.TradeFiguresAsync(_ => true, cancellation), TomskZone.Today(clock));
        var explained = await db.Notes.Where(note => note.RecordKind == RecordKind.Trade && note.Kind == NoteKind.Tension).Select(note => note.RecordId).ToHashSetAsync(cancellation);

        return new Verification(
            sources.Count,
            sentences.Count,
            quotes.Count,
            await chain.CountAsync(cancellation),
            await chain.OrderByDescending(revision => revision.Sequence).Select(revision => revision.Hash).FirstOrDefaultAsync(cancellation) ?? "",
            [
                .. sources.Where(source => SourceCheck.Sha256Of(source.Body) != source.Sha256).Select(source => new Fault(FaultKind.SourceAltered, source.Slug, "")),
                .. sentences.Where(row => !SourceCheck.StandsAt(bodies[row.SourceId], row.Offset, row.Text)).Select(row => new Fault(FaultKind.SentenceMisplaced, row.Key, row.Text)),
                .. quotes.Where(quote => !Stands(quote, bodies)).Select(quote => new Fault(FaultKind.QuoteNotVerbatim, $"{DocumentField.Code(quote.Kind)} \"{slugs.GetValueOrDefault(quote.RecordId)}\", field \"{quote.Field}\"", quote.Quote ?? "")),
                .. await RevisionChain.FirstBreakAsync(chain.AsAsyncEnumerable(), cancellation) is { } broken
                    ? (IEnumerable<Fault>)[new Fault(FaultKind.ChainBroken, $"revision {broken.Sequence}", broken.Slug)]
                    : [],
                .. await CompareWithSeedsAsync(isPast, cancellation),
                .. sheets.SelectMany(sheet => sheet.Errors, (sheet, finding) => FaultOf(FaultKind.ImpossibleFigure, sheet, finding)),
            ])
        {
            Sheets = sheets.Count,
            Questions = [.. sheets.SelectMany(sheet => sheet.Unexplained(explained), (sheet, finding) => FaultOf(FaultKind.UnexplainedWarning, sheet, finding))],
        };
    }

    private static Fault FaultOf(FaultKind kind, StandingSheet sheet, TradeFinding finding) =>
        new(kind, $"figures of {sheet.Sheet.Key}", $"{DocumentField.Code(finding.Kind)} ({string.Join(", ", finding.Fields)})");

    private static bool Stands(CheckedQuote quote, Dictionary<Guid, string> bodies) =>
        quote is { Quote: { } words, Offset: { } offset, Sentence: { } sentence }
        && offset >= sentence.Offset
        && offset + words.Length <= sentence.Offset + sentence.Length
        && SourceCheck.StandsAt(bodies[sentence.SourceId], offset, words);

    private async Task<IEnumerable<Fault>> CompareWithSeedsAsync(bool isPast, CancellationToken cancellation)
    {
        var published = await db.Revisions.AsNoTracking()
            .Where(revision => revision.Number == 1 && revision.Role == PublishingRole.Seed)
            .ToDictionaryAsync(revision => revision.RecordId, revision => revision.Snapshot, cancellation);
        return seeds.Records()
            .Where(record => published.TryGetValue(RecordId.Of(record.Document.RecordKind, record.Document.Key), out var snapshot) ? snapshot != DocumentJson.Write(record.Document) : !isPast)
            .Select(record => new Fault(FaultKind.NotTheSeed, record.File, record.Document.Key));
    }

    private sealed record SourceText(Guid Id, string Slug, string Sha256, string Body);

    private sealed record CheckedQuote(RecordKind Kind, Guid RecordId, string Field, string? Quote, int? Offset, Sentence? Sentence);
}
