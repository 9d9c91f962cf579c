namespace TomskRelations.Core.Partners;

/// <summary>Another name people search by, in either script.</summary>
public sealed class PartnerAlias
{
    public Guid PartnerId { get; init; }
    public int Ordinal { get; init; }
    public required string Name { get; init; }
}

/// <summary>A partner's place on one of the source's lists; cited under "list:major" and so on.</summary>
public sealed class ListMembership
{
    public Guid PartnerId { get; init; }
    public PartnerList List { get; init; }
}

/// <summary>A field that the cooperation covers; cited under "cooperation:culture" and so on.</summary>
public sealed class CooperationArea
{
    public Guid PartnerId { get; init; }
    public int Ordinal { get; init; }
    public CooperationField Field { get; init; }
}
