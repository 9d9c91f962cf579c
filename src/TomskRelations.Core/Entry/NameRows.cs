using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Rows in each of which one record is named.</summary>
public static class NameRows
{
    private static readonly char[] ListMarks = [',', ';', '\n'];

    /// <summary>The names that were typed into one row, each for itself; what is one name with a comma in it stays one.</summary>
    /// <param name="isName">Whether something is called so.</param>
    public static IReadOnlyList<string> Apart(string typed, Func<string, bool> isName) => typed.IndexOfAny(ListMarks) < 0 || isName(typed)
        ? [typed]
        : typed.Split(ListMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Makes a row of each name that was typed into one as a list.</summary>
    public static List<NameRow> Apart(this IEnumerable<NameRow> rows, Func<string, bool> isName) =>
        [.. rows.SelectMany(row => row.Name is { } typed ? Apart(typed, isName).Select(name => new NameRow { Name = name }) : [row])];

    /// <summary>The records that the rows name, each once; blank rows name none.</summary>
    /// <param name="list">Name of the list: "Partners".</param>
    /// <param name="find">The slug of what is called so; null where nothing is, or several are.</param>
    /// <param name="kind">Of the records that are named.</param>
    public static IReadOnlyList<string> Read(this EntryReader reader, string list, IReadOnlyList<NameRow> rows, Func<string, string?> find, RecordKind kind, DraftNames drafts)
    {
        var found = new List<string>();
        for (var number = 0; number < rows.Count; number++)
        {
            if (EntryReader.Plain(rows[number].Name) is not { } typed) continue;
            if (find(typed) is not { } slug) reader.AddUnknown($"{list}[{number}].Name", kind, typed, drafts);
            else if (found.Contains(slug)) reader.Add($"{list}[{number}].Name", kind == RecordKind.Partner ? EntryFaultKind.SamePartnerTwice : EntryFaultKind.SameRecordTwice);
            else found.Add(slug);
        }
        return found;
    }
}
