using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Mentions;

public sealed record OrganisationMention(Guid Id, string Slug, Text Name, Text Role, OrganisationKind Kind);

public sealed record DelegationMention(Guid Id, string Slug, Text Title, Text Purpose, EdtfDate Date, DelegationKind Kind, Direction Direction, Missing EmptyMeans);

/// <param name="DelegationId">The delegation that is the same event; a list with both shows the milestone alone.</param>
public sealed record MilestoneMention(Guid Id, string Slug, Text Title, Text Body, EdtfDate Date, MilestoneKind Kind, bool IsKey, Guid? DelegationId, Missing EmptyMeans);

public sealed record StatementMention(Guid Id, string Slug, Text Body, EdtfDate Date, StatementKind Kind, Figure? Figure);
