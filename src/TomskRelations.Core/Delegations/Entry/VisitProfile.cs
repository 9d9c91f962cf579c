using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>That by which one tells whether two records are of the same visit.</summary>
/// <param name="Partners">Slugs; of a partner that is none yet, what it is called.</param>
/// <param name="Heads">Their names.</param>
public sealed record VisitProfile(Guid Id, IReadOnlyList<string> Partners, EdtfDate Date, Text Title, IReadOnlyList<Text> Heads)
{
    /// <summary>Of the public page; null for a record that was never published.</summary>
    public string? Slug { get; init; }

    public static VisitProfile Of(Guid id, DelegationForm form, PartnerNames names) => new(
        id,
        [.. form.Partners.SelectMany(row => Called(row, names)).Distinct()],
        TypedDate.Read(form.Date).Date ?? EdtfDate.Undated,
        new(EntryReader.Plain(form.TitleEn), EntryReader.Plain(form.TitleRu)),
        [.. form.Heads.Select(row => new Text(EntryReader.Plain(row.En), EntryReader.Plain(row.Ru))).Where(name => !name.IsEmpty)]);

    private static IEnumerable<string> Called(PartnerRow row, PartnerNames names) => new[] { row.Name, row.NewEn, row.NewRu }
        .Select(name => names.Find(name)?.Slug ?? names.Find(KnownCountries.Find(name)?.Name.En)?.Slug ?? SearchText.Of(KnownCountries.Find(name)?.Name.En ?? name))
        .Where(name => name.Length > 0);
}
