using TomskRelations.Core.Drafts;

namespace TomskRelations.Core.Entry;

/// <summary>Lists what waits for review, with what the checks say of it today.</summary>
public sealed class ReviewDesk(ReviewQueries waiting, IEnumerable<IDraftChecks> checks)
{
    public async Task<IReadOnlyList<ReviewLine>> ListAsync(CancellationToken cancellation)
    {
        var lines = new List<ReviewLine>();
        foreach (var draft in await waiting.WaitingAsync(cancellation))
        {
            var found = await checks.Single(kind => kind.Kind == draft.Kind).OfAsync(draft.Id, draft.Content, cancellation);
            lines.Add(new(draft, found.Count(check => check.State == ReadyState.Blocks), found.Count(check => check.State == ReadyState.Warns)));
        }
        return lines;
    }
}

/// <param name="Blocking">How many checks stand in the way of its publication.</param>
public sealed record ReviewLine(WaitingDraft Draft, int Blocking, int Warnings);
