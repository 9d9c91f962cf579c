using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Partners;

/// <summary>Makes the record of a partner that nobody had named before; the staff answer for it.</summary>
public static class NewPartner
{
    private static readonly Text Entered = new("Entered by the staff together with a delegation.", "Внесено сотрудниками вместе с записью о делегации.");
    internal static readonly Text Standard = new("ISO 3166-1 code, added by the editors.", "Код ISO 3166-1 добавлен редакцией.");

    /// <param name="parent">Slug of the country that a region, city or body lies in.</param>
    /// <param name="typed">What was typed; kept as another name where it is none of the two.</param>
    public static PartnerDocument Document(string key, PartnerKind kind, Text name, string? iso, string? parent, string? typed)
    {
        var document = new PartnerDocument
        {
            Key = key,
            Kind = kind,
            Iso = iso,
            Parent = parent,
            Cis = CisTable.Of(iso) is { } status ? new(status, EdtfDate.Parse(CisTable.Year.ToString(CultureInfo.InvariantCulture))) : null,
            Aliases = typed is null || SearchText.Both(name).Any(called => SearchText.Of(called) == SearchText.Of(typed)) ? [] : [typed],
            En = new(name.En),
            Ru = new(name.Ru),
        };
        return document with
        {
            Citations = [.. document.Fields().Select(field => new CitationDocument(field, CitationKind.Editorial, Note: field switch { "iso" => Standard, "cis" => CisTable.Note, _ => Entered }))],
        };
    }
}
