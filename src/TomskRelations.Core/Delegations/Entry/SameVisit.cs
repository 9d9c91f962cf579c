using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Lets one record of a visit rest on what another of the same visit rests on. Only a draft is changed; nothing is published.</summary>
public sealed class SameVisit(DelegationEntryQueries entries, DraftQueries drafts, DraftService work)
{
    /// <summary>How often somebody else may save between reading and writing.</summary>
    private const int MostTries = 5;

    /// <param name="record">The record that gets the sources: published, or in the making.</param>
    /// <param name="basis">What the other record rests on.</param>
    /// <returns>Null where there is no such record, or others save all the time.</returns>
    public async Task<AddedRows?> AddSourcesAsync(Guid record, IReadOnlyList<BasisEntry> basis, Guid member, Language language, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var context = await entries.ContextAsync(record, cancellation);
            var draft = await drafts.FindAsync(record, RecordKind.Delegation, cancellation);
            if (context.Published is { IsWithdrawn: true } || (draft is null && context.Published is null)) return null;
            var form = draft is null ? DelegationFormWriter.Write(context, language) : FormJson.Read<DelegationForm>(draft.Content);
            var before = form.Basis.Count;
            var count = Add(form, basis, DelegationFormReader.Read(form, context).Document.Fields().ToHashSet());
            if (count == 0) return new(before, 0);
            var content = new DraftContent(new(form.TitleEn, form.TitleRu), FormJson.Write(form));
            if (await work.KeepAsync(record, RecordKind.Delegation, content, draft?.Version, context.Published?.Revision ?? 0, member, cancellation) is not null) return new(before, count);
        }
        return null;
    }

    /// <summary>Adds the rows that say something new.</summary>
    /// <param name="fields">The public fields that are filled in.</param>
    /// <returns>How many there were.</returns>
    internal static int Add(DelegationForm form, IReadOnlyList<BasisEntry> basis, IReadOnlySet<string> fields)
    {
        List<BasisEntry> added = [.. basis.Where(row => !form.Basis.Any(known => Said(known) == Said(row))).Select(row => For(row, fields))];
        form.Basis.AddRange(added);
        if (added.Count > 0 && form is { NoteEn: null, NoteRu: null }) (form.NoteEn, form.NoteRu) = ("A source was added.", "Добавлен источник.");
        return added.Count;
    }

    /// <summary>
    /// What proves certain fields does not prove all of another record, and rows go by other keys there: it proves those fields that
    /// both have, or else that the visit was.
    /// </summary>
    private static BasisEntry For(BasisEntry row, IReadOnlySet<string> fields)
    {
        var copy = Copy(row);
        if (row.Fields.Count > 0) copy.Fields = row.Fields.Where(field => !field.Contains(':') && fields.Contains(field)).DefaultIfEmpty("title").ToList();
        return copy;
    }

    /// <summary>A row but for the fields that it proves.</summary>
    private static string Said(BasisEntry row)
    {
        var copy = Copy(row);
        copy.Fields = [];
        if (copy.Sentence is null) copy.Source = null;
        return FormJson.Write(copy);
    }

    private static BasisEntry Copy(BasisEntry row) => FormJson.Read<BasisEntry>(FormJson.Write(row));
}

/// <summary>Rows that were added to a form.</summary>
/// <param name="First">Number of the first, from 0.</param>
public sealed record AddedRows(int First, int Count);
