using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Organisations;

/// <summary>One page of the organisations and programmes, those of one country together.</summary>
/// <param name="Total">How many match, on all pages.</param>
/// <param name="Partners">The countries that an organisation or programme belongs to.</param>
public sealed record OrganisationList(IReadOnlyList<OrganisationEntry> Entries, int Total, IReadOnlyList<NamedRecord> Partners, Proofs Proofs);

/// <param name="Published">When and how it was last published.</param>
/// <param name="Around">Milestones and delegations that name it, and what the source says about it elsewhere.</param>
public sealed record OrganisationPage(OrganisationEntry Organisation, LastPublication? Published, Mentions.Mentions Around, Proofs Proofs, Notes Notes);

public sealed record OrganisationEntry
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public OrganisationType Type { get; init; }
    public OrganisationKind Kind { get; init; }
    public required Text Name { get; init; }
    public string? SourceSpelling { get; init; }
    public required Text Role { get; init; }
    public required Text Place { get; init; }
    public required EdtfDate Period { get; init; }

    /// <summary>Null where the source says nothing of it.</summary>
    public OrganisationStatus? Status { get; init; }

    /// <summary>The date the status was true; undated where the source is.</summary>
    public required EdtfDate StatusAsOf { get; init; }

    public NamedRecord? Partner { get; init; }

    /// <summary>What it means that nothing stands in a field.</summary>
    public required Missing EmptyMeans { get; init; }

    /// <summary>The country that <see cref="Partner"/> lies in, where that is a region, city or body.</summary>
    public NamedRecord? PartnerParent { get; init; }

    /// <summary>The country itself; null for the Oblast's own and for what belongs to no one country.</summary>
    public NamedRecord? Country => PartnerParent ?? Partner;
}
