using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Keeps the rows of a delegation's form in order, and their keys.</summary>
public static class DelegationRowOrder
{
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
        row is { NewEn: null, NewRu: null, Name: { } typed } && NameRows.Apart(typed, name => names.Find(name) is not null) is { Count: not 1 } several
            ? several.Select(name => new PartnerRow { Name = name })
            : [row];

    private static void GiveKeys(IReadOnlyList<IKeyedRow> rows)
    {
        var last = rows.Max(row => int.TryParse(row.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0 as int?) ?? 0;
        foreach (var row in rows.Where(row => row.Key is null)) row.Key = (++last).ToString(CultureInfo.InvariantCulture);
    }
}
