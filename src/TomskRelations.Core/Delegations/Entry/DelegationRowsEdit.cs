using System.Globalization;
using TomskRelations.Core.Partners;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Adds and removes the rows of a delegation's form, and keeps their keys.</summary>
public static class DelegationRowsEdit
{
    private static readonly char[] ListMarks = [',', ';', '\n'];

    /// <param name="list">Name of the list: "Heads".</param>
    /// <returns>Name of the new row: "Heads[2]". Null where there is no such list.</returns>
    public static string? AddRow(this DelegationForm form, string list) => Lists(form).GetValueOrDefault(list) is { } rows ? $"{list}[{rows.Add()}]" : null;

    /// <param name="row">Its name: "Heads[2]".</param>
    public static void RemoveRow(this DelegationForm form, string row)
    {
        var (list, number) = row.TrimEnd(']').Split('[') is [var name, var index] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? (name, parsed) : (row, -1);
        if (Lists(form).GetValueOrDefault(list) is { } rows) rows.RemoveAt(number);
    }

    /// <summary>Gives every row its key, and makes a row of each partner that was typed into one as a list. A row for a partner is always there.</summary>
    public static void PutInOrder(this DelegationForm form, PartnerNames names)
    {
        form.Partners = [.. form.Partners.SelectMany(row => Split(row, names))];
        if (form.Partners.Count == 0) form.Partners.Add(new());
        GiveKeys(form.Places);
        GiveKeys(form.Hosts);
        GiveKeys(form.Heads);
        GiveKeys(form.Participants);
        GiveKeys(form.Topics);
        GiveKeys(form.Meetings);
        GiveKeys(form.Outcomes);
        foreach (var person in form.Heads.Concat<IPersonRow>(form.Participants)) person.Person ??= Guid.CreateVersion7();
    }

    private static IEnumerable<PartnerRow> Split(PartnerRow row, PartnerNames names) =>
        row is { NewEn: null, NewRu: null, Name: { } typed } && typed.IndexOfAny(ListMarks) >= 0 && names.Find(typed) is null
            ? typed.Split(ListMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => new PartnerRow { Name = name })
            : [row];

    private static void GiveKeys(IReadOnlyList<IKeyedRow> rows)
    {
        var last = rows.Max(row => int.TryParse(row.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0 as int?) ?? 0;
        foreach (var row in rows.Where(row => row.Key is null)) row.Key = (++last).ToString(CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, Rows> Lists(DelegationForm form) => new()
    {
        [nameof(form.Partners)] = Rows.Of(form.Partners),
        [nameof(form.Places)] = Rows.Of(form.Places),
        [nameof(form.Hosts)] = Rows.Of(form.Hosts),
        [nameof(form.Heads)] = Rows.Of(form.Heads),
        [nameof(form.Participants)] = Rows.Of(form.Participants),
        [nameof(form.Topics)] = Rows.Of(form.Topics),
        [nameof(form.Meetings)] = Rows.Of(form.Meetings),
        [nameof(form.Outcomes)] = Rows.Of(form.Outcomes),
        [nameof(form.Organisations)] = Rows.Of(form.Organisations),
        [nameof(form.Related)] = Rows.Of(form.Related),
        [nameof(form.Basis)] = Rows.Of(form.Basis),
    };

    /// <summary>A list whose rows can be added and removed without knowing what they hold.</summary>
    private sealed record Rows(Func<int> Add, Action<int> RemoveAt)
    {
        public static Rows Of<T>(List<T> rows)
            where T : new() => new(
            () =>
            {
                rows.Add(new());
                return rows.Count - 1;
            },
            number =>
            {
                if (number >= 0 && number < rows.Count) rows.RemoveAt(number);
            });
    }
}
