using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>The public fields of a partner: what stands in each, and the field of the form it comes from.</summary>
internal static class PartnerFields
{
    private const string List = "list:", Cooperation = "cooperation:";

    public static string? ValueOf(PartnerDocument document, string field) => field switch
    {
        "name" => document.En.Name,
        "ru.name" => document.Ru.Name,
        "lead" => $"{document.En.Lead}|{document.Ru.Lead}",
        "iso" => document.Iso,
        "isoCandidates" => string.Join(' ', document.IsoCandidates),
        "parent" => document.Parent,
        "sourceSpelling" => document.SourceSpelling,
        "aliases" => string.Join('|', document.Aliases),
        "worldRegion" => document.WorldRegion?.ToString(),
        "cis" => $"{document.Cis?.Status}|{document.Cis?.AsOf}",
        _ when field.StartsWith(List, StringComparison.Ordinal) => Ticked(document.Lists, field[List.Length..]),
        _ when field.StartsWith(Cooperation, StringComparison.Ordinal) => Ticked(document.Cooperation, field[Cooperation.Length..]),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A partner has no such field."),
    };

    public static string OriginOf(string field) => field switch
    {
        "name" => nameof(PartnerForm.NameEn),
        "ru.name" => nameof(PartnerForm.NameRu),
        "lead" => nameof(PartnerForm.LeadEn),
        "sourceSpelling" => nameof(PartnerForm.Spelling),
        "cis" => nameof(PartnerForm.CisStatus),
        _ when field.StartsWith(List, StringComparison.Ordinal) => nameof(PartnerForm.Lists),
        _ when field.StartsWith(Cooperation, StringComparison.Ordinal) => nameof(PartnerForm.Cooperation),
        _ => FieldProofs<PartnerDocument>.SameName(field),
    };

    private static string? Ticked<T>(IEnumerable<T> ticked, string code)
        where T : struct, Enum => ticked.Any(term => DocumentField.Code(term) == code) ? code : null;
}
