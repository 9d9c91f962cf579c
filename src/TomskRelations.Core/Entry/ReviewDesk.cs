using TomskRelations.Core.Drafts;

namespace TomskRelations.Core.Entry;

/// <summary>Lists what waits for review, with what the checks say of it today and what it changes.</summary>
public sealed class ReviewDesk(ReviewQueries waiting, IEnumerable<IDraftChecks> checks, ChangedSections changes)
{
    public async Task<IReadOnlyList<ReviewLine>> ListAsync(CancellationToken cancellation)
    {
        var drafts = await waiting.WaitingAsync(cancellation);
        var changed = await changes.OfAsync([.. drafts.Where(draft => draft.IsChange).Select(draft => draft.Id)], cancellation);
        var lines = new List<ReviewLine>();
        foreach (var draft in drafts)
        {
            var found = await checks.Single(kind => kind.Kind == draft.Kind).OfAsync(draft.Id, draft.Content, cancellation);
            lines.Add(new(draft, found.Count(check => check.State == ReadyState.Blocks), found.Count(check => check.State == ReadyState.Warns), changed.GetValueOrDefault(draft.Id)));
        }
        return lines;
    }
}

/// <param name="Blocking">How many checks stand in the way of its publication.</param>
/// <param name="Changed">Keys of the sections in which it differs from what is published; null for a new record.</param>
public sealed record ReviewLine(WaitingDraft Draft, int Blocking, int Warnings, IReadOnlyList<string>? Changed);
