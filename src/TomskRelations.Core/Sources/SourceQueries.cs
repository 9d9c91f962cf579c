using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>Reads the documents that the records rest on.</summary>
public sealed class SourceQueries(TomskDbContext db, ProofQueries proofs, RestingQueries resting)
{
    public async Task<SourceList> ListAsync(CancellationToken cancellation)
    {
        var sources = await Summaries().OrderBy(source => source.Slug).ToListAsync(cancellation);
        Guid[] shown = [.. sources.Select(source => source.Id)];
        return new(sources, await proofs.OfAsync(shown, cancellation), await proofs.NotesOfAsync(shown, cancellation));
    }

    /// <returns>Null where no source has this slug.</returns>
    public async Task<SourcePage?> FindAsync(string slug, CancellationToken cancellation)
    {
        var published = db.LastPublications(RecordKind.Source, slug);
        var found = await Summaries()
            .Where(source => source.Slug == slug)
            .Select(source => new
            {
                Source = source,
                Published = published.Where(revision => revision.RecordId == source.Id).Select(revision => revision.Last).FirstOrDefault(),
                Sentences = db.Sentences.Where(sentence => sentence.SourceId == source.Id).OrderBy(sentence => sentence.Ordinal).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        var records = await resting.OnAsync(found.Source.Id, cancellation);
        Guid[] shown = [found.Source.Id];
        return new(
            found.Source,
            found.Published,
            [.. found.Sentences.GroupBy(sentence => sentence.Paragraph).Select(paragraph => Paragraph(paragraph, records))],
            await proofs.OfAsync(shown, cancellation),
            await proofs.NotesOfAsync(shown, cancellation));
    }

    private static SourceParagraph Paragraph(IGrouping<int, Sentence> sentences, ILookup<string, RestingRecord> records) => new(
        sentences.Key,
        [.. sentences.Select(sentence => new SourceUnit(
            sentence.Key,
            sentence.Kind,
            sentence.Number,
            sentence.Text,
            sentence.Furniture,
            [.. records[sentence.Key]]))]);

    private IQueryable<SourceSummary> Summaries() => db.Sources.AsNoTracking().Select(source => new SourceSummary
    {
        Id = source.Id,
        Slug = source.Slug,
        Title = new Text(source.Title.En, source.Title.Ru),
        Publisher = new Text(source.Publisher.En, source.Publisher.Ru),
        Description = new Text(source.Description.En, source.Description.Ru),
        Address = source.Address,
        Date = source.Date,
        Retrieved = source.Retrieved,
        Language = source.Language,
        LatestYearNamed = source.LatestYearNamed,
        Sha256 = source.Sha256,
        Sentences = source.Sentences.Count(sentence => sentence.Number != null),
        Characters = source.Sentences.Max(sentence => (int?)(sentence.Offset + sentence.Length)) ?? 0,
        Citations = db.Citations.Count(citation => citation.Sentence!.SourceId == source.Id),
    });
}
