using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Compares what is being typed with all visits that staff know of.</summary>
public sealed class VisitComparison(VisitCandidateQueries candidates)
{
    public async Task<IReadOnlyList<LikelyDuplicate>> OfAsync(VisitProfile mine, PartnerNames names, CancellationToken cancellation)
    {
        if (mine.Partners.Count == 0) return [];
        var published = await candidates.PublishedAsync(mine.Id, [.. mine.Partners], Day(mine.Date.Earliest, -LikelyDuplicates.Tolerance), Day(mine.Date.Latest, LikelyDuplicates.Tolerance), cancellation);
        var drafts = await candidates.DraftsAsync(mine.Id, cancellation);
        return LikelyDuplicates.Among(published.Concat(drafts.Select(draft => VisitProfile.Of(draft.Id, FormJson.Read<DelegationForm>(draft.Content), names))), mine);
    }

    private static DateOnly? Day(DateOnly? day, int later) => day is { } known
        ? DateOnly.FromDayNumber(Math.Clamp(known.DayNumber + later, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber))
        : null;
}
