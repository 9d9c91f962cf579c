using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones;

/// <summary>An event or period that marks the Oblast's foreign relations.</summary>
public sealed class Milestone : PublishedRecord
{
    public const int TitleLength = 300;
    public const int BodyLength = 2000;
    public const int PlaceLength = 200;

    public required Text Title { get; set; }
    public required Text Body { get; set; }
    public required EdtfDate Date { get; set; }
    public MilestoneKind Kind { get; set; }

    /// <summary>The source itself calls it a key milestone.</summary>
    public bool IsKey { get; set; }

    /// <summary>Empty where the source does not say where it took place.</summary>
    public required Text Place { get; set; }

    /// <summary>The delegation that is the same event; time lines then show one entry.</summary>
    public Guid? DelegationId { get; set; }

    public Delegation? Delegation { get; init; }
    public required string SearchText { get; set; }
    public List<MilestonePartner> Partners { get; init; } = [];
    public List<MilestoneOrganisation> Organisations { get; init; } = [];
}

public sealed class MilestonePartner
{
    public Guid MilestoneId { get; init; }
    public Milestone? Milestone { get; init; }
    public int Ordinal { get; init; }
    public Guid PartnerId { get; init; }
    public Partner? Partner { get; init; }
}

public sealed class MilestoneOrganisation
{
    public Guid MilestoneId { get; init; }
    public Milestone? Milestone { get; init; }
    public int Ordinal { get; init; }
    public Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; init; }
}
