using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.History;

/// <summary>What one version of a record changes of another: its fields, the editors' notes beside it, and what it rests on.</summary>
/// <param name="Sections">By the sections of the form of the record's kind.</param>
public sealed record RecordChanges(IReadOnlyList<SectionChange> Sections, IReadOnlyList<NoteChange> Notes, ProofChange Proof)
{
    public static readonly RecordChanges None = new([], [], ProofChange.None);

    private const string ProofSection = "proof";
    private static readonly PartnerNames NoNames = new([]);

    /// <summary>Whether the record says the same and only rests on something else.</summary>
    public bool IsProofOnly => Sections.Count + Notes.Count == 0 && !Proof.IsEmpty;

    /// <summary>Names stand in the fields as slugs, so that a partner who was renamed is no change of the records that name it.</summary>
    /// <param name="language">The language dates are written in.</param>
    internal static RecordChanges Of(RecordDocument before, RecordDocument after, Language language)
    {
        var (former, latter) = (Form(before, language), Form(after, language));
        return new(
            [.. FormChanges.Of([.. PublishedForms.SectionsOf(after.RecordKind).Where(section => section.Key != ProofSection)], latter, former, former).Select(Public).Where(section => section.Fields.Count > 0)],
            [.. NoteChange.Of(before.Notes, after.Notes)],
            ProofChange.Of(before, after));
    }

    /// <summary>Those without public office stand in no revision, and the form is filled in without them.</summary>
    private static string Form(RecordDocument document, Language language) => PublishedForms.Write(document, NoNames, [], language);

    /// <summary>Why a person may be named is a question of the form; the record has no answer to it.</summary>
    private static SectionChange Public(SectionChange section) => section with
    {
        Fields = [.. section.Fields.Where(field => !field.Name.EndsWith(".NameBasis", StringComparison.Ordinal) && !field.Name.EndsWith(".Consent", StringComparison.Ordinal))],
    };
}

/// <summary>A note of the editors beside a record, before and after; null where there was or is none.</summary>
public sealed record NoteChange(NoteDocument? Before, NoteDocument? After)
{
    internal static IEnumerable<NoteChange> Of(IReadOnlyList<NoteDocument> before, IReadOnlyList<NoteDocument> after) => before.Select(note => note.Key)
        .Union(after.Select(note => note.Key))
        .Select(key => new NoteChange(before.FirstOrDefault(note => note.Key == key), after.FirstOrDefault(note => note.Key == key)))
        .Where(change => change.Before != change.After);
}
