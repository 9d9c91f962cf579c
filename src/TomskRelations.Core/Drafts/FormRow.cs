using System.Text.RegularExpressions;

namespace TomskRelations.Core.Drafts;

/// <summary>A row of a form with the values of its columns, or a field that stands in no row, which has one column without a name.</summary>
/// <param name="Name">"Heads[0]", "TitleEn".</param>
internal sealed partial record FormRow(string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Columns)
{
    /// <summary>All that it says, in one line, so that many rows are soon compared.</summary>
    private string Said { get; } = string.Join('\n', Columns.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => $"{column.Key}\t{string.Join('\t', column.Value.Order(StringComparer.Ordinal))}"));

    public bool IsRow => Name.EndsWith(']') && !Columns.ContainsKey("");

    /// <param name="fields">Of one form, in their order.</param>
    public static IEnumerable<FormRow> Of(IEnumerable<FormField> fields) => fields
        .Select(field => (Parts: Parts().Match(field.Name), field.Value))
        .GroupBy(field => field.Parts.Groups["row"].Value)
        .Select(row => new FormRow(row.Key, row.GroupBy(field => field.Parts.Groups["column"].Value)
            .ToDictionary(column => column.Key, column => (IReadOnlyList<string>)[.. column.Select(field => field.Value)])));

    /// <summary>
    /// Sets the rows of two versions side by side: those that say the same, in the longest run that keeps their order, and between
    /// them the others one by one. Rows that say the same are left out.
    /// </summary>
    public static IEnumerable<(FormRow? Before, FormRow? After)> Pairs(IReadOnlyList<FormRow> before, IReadOnlyList<FormRow> after)
    {
        var (left, right) = (0, 0);
        foreach (var (i, j) in Same(before, after).Append((before.Count, after.Count)))
        {
            for (; left < i || right < j; left++, right++) yield return (left < i ? before[left] : null, right < j ? after[right] : null);
            (left, right) = (i + 1, j + 1);
        }
    }

    private static IEnumerable<(int Before, int After)> Same(IReadOnlyList<FormRow> before, IReadOnlyList<FormRow> after)
    {
        var longest = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                longest[i, j] = before[i].Said == after[j].Said ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (int i = 0, j = 0; i < before.Count && j < after.Count;)
        {
            if (before[i].Said == after[j].Said) yield return (i++, j++);
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
    }

    /// <summary>"Heads[0].En" is a column of a row, "Lists[0]" a value of a field, and so is "Fields[0]" of its row.</summary>
    [GeneratedRegex(@"^(?<row>\w+\[\d+\](?=\.)|.+?)(?<column>\..+?)??(?:\[\d+\])?$")]
    private static partial Regex Parts();
}
