using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Reads drafts of published records beside those records, for staff alone.</summary>
public sealed class ChangingDraftQueries(TomskDbContext db)
{
    /// <param name="drafts">Those that make a new record are left out.</param>
    public async Task<IReadOnlyList<ChangingDraft>> OfAsync(IReadOnlyCollection<Guid> drafts, CancellationToken cancellation) => await db.Drafts.AsNoTracking()
        .Where(draft => drafts.Contains(draft.Id) && draft.BasedOn > 0)
        .Select(draft => new ChangingDraft(
            draft.Id,
            draft.Kind,
            draft.Content,
            db.Revisions.Where(revision => revision.RecordId == draft.Id && revision.RecordKind == draft.Kind)
                .OrderByDescending(revision => revision.Number)
                .Select(revision => revision.Snapshot)
                .FirstOrDefault()))
        .ToListAsync(cancellation);

    /// <summary>The people without public office of several delegations.</summary>
    public async Task<IReadOnlyList<PrivatePerson>> PeopleAsync(IReadOnlyCollection<Guid> delegations, CancellationToken cancellation) => await db.PrivatePeople.AsNoTracking()
        .Where(person => delegations.Contains(person.DelegationId))
        .OrderBy(person => person.Ordinal)
        .ToListAsync(cancellation);
}

/// <param name="Content">The form's fields as JSON.</param>
/// <param name="Snapshot">What the latest revision says; null for a sheet of figures, which is no record of its own.</param>
public sealed record ChangingDraft(Guid Id, RecordKind Kind, string Content, string? Snapshot);
