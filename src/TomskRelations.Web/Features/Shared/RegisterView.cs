using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Delegations and milestones in one line of time, an event that is both shown once: model of the partial _Register.</summary>
public sealed record RegisterView(Proofs Proofs, IEnumerable<MilestoneMention> Milestones, IEnumerable<DelegationMention> Delegations)
{
    public IEnumerable<RegisterLine> Lines => Milestones
        .Select(milestone => new RegisterLine(milestone.Id, milestone.Date, milestone.Title, Links.Milestone(milestone.Slug), "Milestone", SameAs(milestone)))
        .Concat(Delegations
            .Where(delegation => Milestones.All(milestone => milestone.DelegationId != delegation.Id))
            .Select(delegation => new RegisterLine(delegation.Id, delegation.Date, delegation.Title, Links.Delegation(delegation.Slug), "Delegation")))
        .OrderBy(line => line.Date)
        .ThenBy(line => Proofs.PlaceOf(line.Record));

    private string? SameAs(MilestoneMention milestone) =>
        Delegations.FirstOrDefault(delegation => delegation.Id == milestone.DelegationId) is { } same ? Links.Delegation(same.Slug) : null;
}

/// <param name="Kind">Resource key of what the record is.</param>
/// <param name="Delegation">Address of the delegation that is the same event.</param>
public sealed record RegisterLine(Guid Record, EdtfDate Date, Text Title, string Address, string Kind, string? Delegation = null);
