using System.Globalization;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Adds and removes the rows of the form.</summary>
public static class TurnoverRowsEdit
{
    /// <param name="list">Name of the list: "Partners".</param>
    /// <returns>Name of the new row: "Partners[2]". Null where there is no such list.</returns>
    public static string? AddRow(this TurnoverEntry entry, string list)
    {
        switch (list)
        {
            case nameof(entry.Partners): entry.Partners.Add(new()); return $"{list}[{entry.Partners.Count - 1}]";
            case nameof(entry.Basis): entry.Basis.Add(new()); return $"{list}[{entry.Basis.Count - 1}]";
            default: return null;
        }
    }

    /// <param name="row">Its name: "Partners[2]".</param>
    public static void RemoveRow(this TurnoverEntry entry, string row)
    {
        if (row.TrimEnd(']').Split('[') is not [var list, var digits] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
        if (list == nameof(entry.Partners) && number < entry.Partners.Count) entry.Partners.RemoveAt(number);
        if (list == nameof(entry.Basis) && number < entry.Basis.Count) entry.Basis.RemoveAt(number);
    }
}
