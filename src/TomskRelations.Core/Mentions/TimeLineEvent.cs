using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Mentions;

/// <summary>A milestone or delegation in a time line.</summary>
/// <param name="DelegationSlug">The delegation that is the same event as this milestone.</param>
public sealed record TimeLineEvent(
    RecordKind Kind, Guid Id, string Slug, Text Title, Text Body, EdtfDate Date, Missing EmptyMeans, bool IsKey = false, string? DelegationSlug = null)
{
    /// <summary>The partners that a page names beside the event; none where the page is a partner's own.</summary>
    public IReadOnlyList<NamedRecord> Partners { get; init; } = [];

    /// <summary>By date, those of one date as their sentences stand; an event that is a milestone and a delegation stands there once, as the milestone.</summary>
    internal static IReadOnlyList<TimeLineEvent> Of(Mentions told, Proofs proofs)
    {
        var delegations = told.Delegations.ToDictionary(delegation => delegation.Id);
        var twice = told.Milestones.Select(milestone => milestone.DelegationId).ToHashSet();
        return
        [
            .. told.Milestones
                .Select(row => new TimeLineEvent(
                    RecordKind.Milestone, row.Id, row.Slug, row.Title, row.Body, row.Date, row.EmptyMeans, row.IsKey,
                    row.DelegationId is { } same ? delegations.GetValueOrDefault(same)?.Slug : null))
                .Concat(told.Delegations
                    .Where(row => !twice.Contains(row.Id))
                    .Select(row => new TimeLineEvent(RecordKind.Delegation, row.Id, row.Slug, row.Title, row.Purpose, row.Date, row.EmptyMeans)))
                .OrderBy(entry => entry.Date)
                .ThenBy(entry => proofs.PlaceOf(entry.Id))
                .ThenBy(entry => entry.Slug, StringComparer.Ordinal),
        ];
    }
}
