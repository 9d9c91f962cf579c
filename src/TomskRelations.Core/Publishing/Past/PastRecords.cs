using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Publishing.Past;

/// <summary>
/// Fills an empty database with the records as they stood after a publication, by the writers that publish them. People without
/// public office are named only where they agree to it now, whatever stood then.
/// </summary>
internal static class PastRecords
{
    /// <param name="live">What is read.</param>
    /// <param name="past">What is filled, its tables being there.</param>
    public static async Task FillAsync(TomskDbContext live, TomskDbContext past, long sequence, CancellationToken cancellation)
    {
        var revisions = await live.Revisions.AsNoTracking().Where(revision => revision.Sequence <= sequence).OrderBy(revision => revision.Sequence).ToListAsync(cancellation);
        var people = await live.PrivatePeople.AsNoTracking().Where(person => person.IsPublished).Select(person => new { person.Id, person.Name }).ToListAsync(cancellation);
        List<(Guid Id, RecordDocument Document)> standing =
        [
            .. revisions.GroupBy(revision => revision.RecordId)
                .Select(versions => versions.MaxBy(version => version.Number)!)
                .Where(last => last.Action == RevisionAction.Published)
                .Select(last => (last.RecordId, DocumentJson.Read(last.RecordKind, last.Snapshot))),
        ];

        var keys = new RecordKeys();
        foreach (var person in people) keys.AddPerson(person.Id, person.Name);
        foreach (var (id, document) in standing)
        {
            keys.Add(document.RecordKind, document.Key, id);
            if (document is SourceRecordDocument source) SourceWriter.AddSentences(source, keys);
        }

        past.ChangeTracker.AutoDetectChangesEnabled = false;
        // What a partner is called is among the words of the records that name it.
        foreach (var (id, document) in standing.OrderBy(record => record.Document is not PartnerDocument))
        {
            RecordWriter.Write(past, document, id, keys);
            past.Citations.AddRange(Citations.Rows(document, id, keys));
            past.Notes.AddRange(Citations.Notes(document, id));
        }
        past.Revisions.AddRange(revisions);
        past.PublishedContent.Add(new PublishedContent { Version = sequence });
        await past.SaveChangesAsync(cancellation);
    }
}
