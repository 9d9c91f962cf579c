using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.History;

/// <summary>What records are called that others name, those that were withdrawn too.</summary>
public sealed class KnownNames
{
    private readonly Dictionary<(RecordKind Kind, string Slug), Text> names;

    private KnownNames(Dictionary<(RecordKind, string), Text> names) => this.names = names;

    public Text? Of(RecordKind kind, string slug) => names.GetValueOrDefault((kind, slug));

    /// <summary>What stands as a slug in a field of a record's form; null where the field names no record.</summary>
    /// <param name="kind">Of the record.</param>
    /// <param name="field">Without the numbers of rows: "Partners.Name".</param>
    public Text? In(RecordKind kind, string field, string value) => (kind, field) switch
    {
        (_, "Partners.Name") or (RecordKind.Organisation, "Partner") or (RecordKind.Partner, "Parent") or (_, "Places.Country") => Of(RecordKind.Partner, value),
        (_, "Organisations.Name") or (_, "Hosts.Organisation") => Of(RecordKind.Organisation, value),
        (_, "Related.Delegation") or (RecordKind.Milestone, "Delegation") => Of(RecordKind.Delegation, value),
        (_, "About.Name") => Of(RecordKind.Partner, value) ?? Of(RecordKind.Delegation, value) ?? Of(RecordKind.Milestone, value) ?? Of(RecordKind.Organisation, value),
        _ => null,
    };

    /// <summary>Of the records that documents name and of the sources they cite.</summary>
    internal static async Task<KnownNames> OfAsync(IReadOnlyList<RecordDocument> documents, HistoryQueries queries, CancellationToken cancellation)
    {
        HashSet<(RecordKind, string Slug)> named = [.. Named(documents), .. documents.SelectMany(document => document.Citations).Select(citation => citation.Source).OfType<string>().Select(source => (RecordKind.Source, source))];
        return named.Count == 0 ? new([]) : From(named, await queries.LatestAsync([.. named.Select(record => record.Slug).Distinct()], cancellation));
    }

    /// <param name="named">The records that are to be known.</param>
    internal static KnownNames From(IReadOnlySet<(RecordKind, string)> named, IEnumerable<KeptDocument> documents)
    {
        var names = new Dictionary<(RecordKind, string), Text>();
        foreach (var (kind, slug, snapshot) in documents.Where(document => named.Contains((document.Kind, document.Slug))))
            names[(kind, slug)] = RecordTitles.Of(DocumentJson.Read(kind, snapshot));
        return new(names);
    }

    /// <summary>The records that documents name; figures have no name.</summary>
    internal static IReadOnlySet<(RecordKind Kind, string Slug)> Named(IEnumerable<RecordDocument> documents) =>
        documents.SelectMany(document => document.References()).Where(reference => reference.Kind != RecordKind.Trade).Select(reference => (reference.Kind, reference.Key)).ToHashSet();
}
