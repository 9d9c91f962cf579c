using System.Globalization;
using System.Text.RegularExpressions;
using TomskRelations.Core.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>What the fields of the form are called above it, where a message must name its field: "Head 2".</summary>
public static partial class FieldLabels
{
    private static readonly Dictionary<string, string> Rows = new()
    {
        ["Partners"] = "Partner",
        ["Places"] = "Place",
        ["Hosts"] = "Host",
        ["Heads"] = "Head",
        ["Participants"] = "Participant",
        ["Topics"] = "Topic",
        ["Meetings"] = "Meeting",
        ["Outcomes"] = "Outcome",
        ["Organisations"] = "Organisation",
        ["Related"] = "RelatedVisit",
    };

    /// <returns>Null where the message says enough.</returns>
    public static string? Of(string field, Texts<DelegationDeskTexts> texts, Texts<SharedTexts> shared)
    {
        if (field is "" or Bases.Rows) return null;
        if (field is "NoteEn" or "NoteRu" or "Remark" or "ExceptionEn" or "ExceptionRu") return shared[field];
        if (Exception().Match(field) is { Success: true } exception) return $"{texts["Blank"]}, {texts[$"Blank_{exception.Groups[1]}"]}";
        if (Row().Match(field) is not { Success: true } row) return texts[field];
        var number = int.Parse(row.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + 1;
        return row.Groups[1].Value == Bases.Rows ? shared["Basis_Row", number] : texts[Rows[row.Groups[1].Value], number];
    }

    [GeneratedRegex(@"^Missing\[(\w+)\]$")]
    private static partial Regex Exception();

    [GeneratedRegex(@"^(\w+)\[(\d+)\]")]
    private static partial Regex Row();
}
