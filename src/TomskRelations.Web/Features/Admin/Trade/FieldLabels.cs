using System.Globalization;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>What the fields of the form are called in the summary of what is wrong with it.</summary>
internal static class FieldLabels
{
    /// <param name="field">"Turnover.Figure", "Partners[0].Trend", "Year".</param>
    /// <returns>Null where the message says enough.</returns>
    public static string? Of(string field, Texts<TurnoverTexts> texts) => field.Split('.', '[', ']') switch
    {
        ["Partners", var number, ..] => texts["PartnerRow", int.Parse(number, CultureInfo.InvariantCulture) + 1],
        [var name, "Figure" or "Missing"] => texts[$"Label_{name}"],
        [("Year" or "Body" or "Period" or "FromMonth" or "ToMonth" or "Status" or "Unit" or "GrowthBaseYear") and var name] => texts[$"Label_{name}"],
        _ => null,
    };
}
