using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>The public fields of a milestone: what stands in each, and the field of the form it comes from.</summary>
internal static class MilestoneFields
{
    public static string? ValueOf(MilestoneDocument document, string field) => field switch
    {
        "title" => $"{document.En.Title}|{document.Ru.Title}",
        "text" => $"{document.En.Text}|{document.Ru.Text}",
        "date" => document.Date?.ToString(),
        "kind" => document.Kind.ToString(),
        "isKey" => document.IsKey.ToString(),
        "place" => document.Place?.ToString(),
        "partners" => string.Join(' ', document.Partners),
        "delegation" => document.Delegation,
        "organisations" => string.Join(' ', document.Organisations),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A milestone has no such field."),
    };

    public static string OriginOf(string field) => field switch
    {
        "title" => nameof(MilestoneForm.TitleEn),
        "text" => nameof(MilestoneForm.TextEn),
        "place" => nameof(MilestoneForm.PlaceEn),
        "partners" => "Partners[0].Name",
        "organisations" => "Organisations[0].Name",
        _ => FieldProofs<MilestoneDocument>.SameName(field),
    };
}
