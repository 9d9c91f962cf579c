using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.History;

/// <summary>Tells what became of a record from its first publication on. Nothing but revisions is read, so that nothing is told that was never public.</summary>
public sealed class HistoryReader(HistoryQueries queries, StatementPageQueries statements)
{
    /// <param name="language">The language dates are written in.</param>
    /// <returns>Null where no such record was ever published.</returns>
    public async Task<RecordHistory?> OfAsync(RecordKind kind, string slug, Language language, CancellationToken cancellation)
    {
        var revisions = await queries.OfAsync(kind, slug, cancellation);
        if (revisions.Count == 0) return null;
        List<RecordDocument> documents = [.. revisions.Select(revision => DocumentJson.Read(kind, revision.Snapshot))];
        var versions = revisions.Select((revision, index) => new RecordVersion(
            VersionFacts.Of(revision, index + 1, KindOf(revision, index == 0 ? null : revisions[index - 1])),
            documents[index].Fields().Count(),
            index == 0 ? RecordChanges.None : RecordChanges.Of(documents[index - 1], documents[index], language)));
        return new(kind, slug, RecordTitles.Of(documents[^1]), [.. versions.Reverse()], await KnownNames.OfAsync(documents, queries, cancellation))
        {
            Pages = kind == RecordKind.Statement ? (await statements.OfAsync([revisions[^1].RecordId], cancellation)).Values.FirstOrDefault() : null,
        };
    }

    /// <summary>The figures of a year: what was published at one moment is one version.</summary>
    /// <returns>Null where no figure of the year was ever published.</returns>
    public async Task<YearHistory?> OfYearAsync(int year, CancellationToken cancellation)
    {
        var revisions = await queries.OfYearAsync(year, cancellation);
        if (revisions.Count == 0) return null;
        var (standing, versions) = (new StandingFigures(), new List<YearVersion>());
        foreach (var publication in revisions.GroupBy(revision => revision.PublishedAt))
        {
            var wasNone = standing.AreNone;
            var changes = standing.Publish(publication);
            var kind = versions.Count == 0 ? VersionKind.First : standing.AreNone ? VersionKind.Withdrawn : wasNone ? VersionKind.Again : VersionKind.Changed;
            versions.Add(new(VersionFacts.Of(Telling(publication), versions.Count + 1, kind), changes));
        }
        versions.Reverse();
        RecordDocument[] named = [.. versions.SelectMany(version => version.Figures).SelectMany(change => new[] { change.Before, change.After }).OfType<RecordDocument>()];
        return new(year, versions, await KnownNames.OfAsync(named, queries, cancellation));
    }

    internal static VersionKind KindOf(Revision revision, Revision? before) => (revision.Action, before?.Action) switch
    {
        (RevisionAction.Withdrawn, _) => VersionKind.Withdrawn,
        (_, null) => VersionKind.First,
        (_, RevisionAction.Withdrawn) => VersionKind.Again,
        _ => VersionKind.Changed,
    };

    /// <summary>The revision whose note is of all that was published: what was withdrawn besides has a reason of its own.</summary>
    private static Revision Telling(IEnumerable<Revision> publication) =>
        publication.LastOrDefault(revision => revision.Action == RevisionAction.Published) ?? publication.Last();
}
