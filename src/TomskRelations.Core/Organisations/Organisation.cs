using TomskRelations.Core.Dates;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations;

/// <summary>An organisation or a programme that the relations run through.</summary>
public sealed class Organisation : PublishedRecord
{
    public const int NameLength = 300;
    public const int RoleLength = 1000;
    public const int PlaceLength = 200;

    public OrganisationType Type { get; set; }
    public OrganisationKind Kind { get; set; }
    public required Text Name { get; set; }
    public string? SourceSpelling { get; set; }

    /// <summary>What the source says of it, in one sentence.</summary>
    public required Text Role { get; set; }

    public Guid? PartnerId { get; set; }
    public Partner? Partner { get; init; }
    public required Text Place { get; set; }
    public required EdtfDate Period { get; set; }

    /// <summary>Null where the source says nothing of it.</summary>
    public OrganisationStatus? Status { get; set; }

    /// <summary>The date the status was true; undated where the source is.</summary>
    public required EdtfDate StatusAsOf { get; set; }

    public required string SearchText { get; set; }
}
