using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners;

/// <summary>A country, an international organisation, or a region, city or body below a country.</summary>
public sealed class Partner : PublishedRecord
{
    public const int NameLength = 200;
    public const int LeadLength = 1000;
    public const int AliasLength = 200;
    public const int CandidatesLength = 40;

    public PartnerKind Kind { get; set; }
    public required Text Name { get; set; }
    public required Text Lead { get; set; }

    /// <summary>ISO 3166-1 alpha-2; null where the source does not say which country is meant.</summary>
    public string? IsoCode { get; set; }

    /// <summary>The codes that could be meant where <see cref="IsoCode"/> is null, separated by spaces.</summary>
    public string? IsoCandidates { get; set; }

    /// <summary>The country that a region, city or body lies in.</summary>
    public Guid? ParentId { get; set; }

    public Partner? Parent { get; init; }
    public string? SourceSpelling { get; set; }

    /// <summary>The editors' grouping, not the source's.</summary>
    public WorldRegion? WorldRegion { get; set; }

    public CisStatus? CisStatus { get; set; }

    /// <summary>The year <see cref="CisStatus"/> speaks of.</summary>
    public int? CisYear { get; set; }

    /// <summary>Names and aliases in both scripts as search compares them.</summary>
    public required string SearchText { get; set; }

    public List<PartnerAlias> Aliases { get; init; } = [];
    public List<ListMembership> Lists { get; init; } = [];
    public List<CooperationArea> Cooperation { get; init; } = [];
}
