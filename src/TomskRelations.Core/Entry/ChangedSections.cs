using TomskRelations.Core.Delegations;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade.Entry;

namespace TomskRelations.Core.Entry;

/// <summary>Says of several drafts at once in which sections they differ from the records they change. What all of them need is read once.</summary>
public sealed class ChangedSections(ChangingDraftQueries drafts, PartnerNameQueries partners, TurnoverDesk turnovers)
{
    /// <returns>The keys of the sections by the draft; a draft that makes a new record has none.</returns>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> OfAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var changed = new Dictionary<Guid, IReadOnlyList<string>>();
        var changing = ids.Count == 0 ? [] : await drafts.OfAsync(ids, cancellation);
        if (changing.Count == 0) return changed;
        var names = await partners.AllAsync(cancellation);
        Guid[] delegations = [.. changing.Where(draft => draft.Kind == RecordKind.Delegation).Select(draft => draft.Id)];
        var people = (delegations.Length == 0 ? [] : await drafts.PeopleAsync(delegations, cancellation)).ToLookup(person => person.DelegationId);
        foreach (var draft in changing)
            if (await PublishedAsync(draft, names, [.. people[draft.Id]], cancellation) is { } published)
                changed[draft.Id] = [.. FormChanges.Of(PublishedForms.SectionsOf(draft.Kind), draft.Content, published(Language.English), published(Language.Russian)).Select(section => section.Key)];
        return changed;
    }

    /// <returns>The form as the published record fills it in; null where nothing stands.</returns>
    private async Task<Func<Language, string>?> PublishedAsync(ChangingDraft draft, PartnerNames names, IReadOnlyList<PrivatePerson> people, CancellationToken cancellation)
    {
        if (draft.Kind == RecordKind.Trade)
            return await turnovers.OpenedAsync(draft.Id, cancellation) is { } sheet ? language => FormJson.Write(TurnoverWriter.Write(sheet, names, language)) : null;
        if (draft.Snapshot is null) return null;
        var document = DocumentJson.Read(draft.Kind, draft.Snapshot);
        return language => PublishedForms.Write(document, names, people, language);
    }
}
