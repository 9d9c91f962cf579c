using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements;

/// <summary>Something a source says that is no event, body or figure of a year of its own.</summary>
public sealed class Statement : PublishedRecord
{
    public const int BodyLength = 2000;
    public const int UnitLength = 40;

    public StatementKind Kind { get; set; }
    public required Text Body { get; set; }
    public required EdtfDate Date { get; set; }
    public Figure? Figure { get; set; }
    public required string SearchText { get; set; }
    public List<StatementSubject> Subjects { get; init; } = [];
}

/// <summary>A record on whose page the statement stands; exactly one of the four.</summary>
public sealed class StatementSubject
{
    public Guid StatementId { get; init; }
    public Statement? Statement { get; init; }
    public int Ordinal { get; init; }
    public Guid? PartnerId { get; init; }
    public Partner? Partner { get; init; }
    public Guid? DelegationId { get; init; }
    public Delegation? Delegation { get; init; }
    public Guid? MilestoneId { get; init; }
    public Milestone? Milestone { get; init; }
    public Guid? OrganisationId { get; init; }
    public Organisation? Organisation { get; init; }
}
