using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Entry;

/// <summary>What the form of a record is read against: the records it may name, and the record it changes.</summary>
/// <param name="Id">Of the record; it may not be published yet.</param>
/// <param name="Published">Null for a record that was never published.</param>
/// <param name="Taken">Slugs that were ever given to a record of this kind.</param>
/// <param name="Today">In Tomsk.</param>
public record EntryContext<T>(Guid Id, PublishedVersion<T>? Published, IReadOnlySet<string> Taken, PartnerNames Partners, CitableSources Sources, DateOnly Today)
    where T : RecordDocument
{
    /// <summary>Slugs that were ever given to a partner.</summary>
    public IReadOnlySet<string> TakenPartners { get; init; } = new HashSet<string>();

    /// <summary>Records that cannot be named yet.</summary>
    public DraftNames Drafts { get; init; } = DraftNames.None;

    /// <summary>The address that the record has, or will have for good when it is published first.</summary>
    /// <param name="names">The first is best; English before Russian, which is written in Latin letters.</param>
    public string KeyOf(params IEnumerable<string?> names) => Published?.Document.Key ?? Slug.Free(Slug.OfAny([.. names, "record"]), Taken);
}
