using System.Globalization;

namespace TomskRelations.Core.Entry;

/// <summary>The lists of a form by their names; rows are added and removed without knowing what they hold.</summary>
public sealed class EntryRows
{
    private readonly Dictionary<string, (Func<int> Add, Action<int> RemoveAt)> lists = [];

    public EntryRows With<T>(string name, List<T> rows)
        where T : new()
    {
        lists[name] = (() => Add(rows), number => RemoveAt(rows, number));
        return this;
    }

    /// <param name="list">Name of the list: "Heads".</param>
    /// <returns>Name of the new row: "Heads[2]". Null where there is no such list.</returns>
    public string? Add(string list) => lists.TryGetValue(list, out var rows) ? $"{list}[{rows.Add()}]" : null;

    /// <param name="row">Its name: "Heads[2]".</param>
    public void Remove(string row)
    {
        if (row.TrimEnd(']').Split('[') is [var list, var digits]
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && lists.TryGetValue(list, out var rows)) rows.RemoveAt(number);
    }

    private static int Add<T>(List<T> rows)
        where T : new()
    {
        rows.Add(new());
        return rows.Count - 1;
    }

    private static void RemoveAt<T>(List<T> rows, int number)
    {
        if (number >= 0 && number < rows.Count) rows.RemoveAt(number);
    }
}
