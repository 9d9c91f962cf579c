using TomskRelations.Core.Mentions;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Partners;

/// <summary>Everything the portal knows of a partner.</summary>
/// <param name="Statements">In the order of the source.</param>
/// <param name="Events">Milestones and delegations, by date, undated ones last.</param>
public sealed record PartnerPage(PartnerHead Head, IReadOnlyList<PartnerStatement> Statements, IReadOnlyList<TimeLineEvent> Events, Proofs Proofs)
{
    public TimeLineEvent? FirstDated => Events.FirstOrDefault(entry => entry.Date.Earliest is not null);

    /// <summary>Who else stands on the partner's lists; read for a thin page only.</summary>
    public IReadOnlyList<PartnerPeer> Peers { get; init; } = [];

    /// <summary>Nothing is known but the place on a list.</summary>
    public bool IsThin => Statements.Count == 0 && Events.Count == 0;

    /// <summary>
    /// One proof per sentence of a source that states something of the partner, in the source's order. What only gives the context,
    /// such as a year, what is not stated, and what notes compare it with are left out.
    /// </summary>
    public IReadOnlyList<Proof> Sentences =>
    [
        .. Proofs.All.Where(proof => proof is { Kind: CitationKind.Stated, Sentence: not null } && proof.Field != "missing" && !proof.Field.StartsWith("note:", StringComparison.Ordinal))
            .DistinctBy(proof => (proof.Sentence!.SourceSlug, proof.Sentence.Key))
            .OrderBy(proof => proof.Sentence!.Number ?? int.MaxValue),
    ];
}

/// <param name="Amounts">Those of the latest year that a body reported come first, in the order in which they are shown.</param>
/// <param name="IsInSource">Whether a source names the partner; false for one that staff entered.</param>
/// <param name="EmptyMeans">What it means that nothing stands in a field.</param>
/// <param name="Published">When and how it was last published.</param>
public sealed record PartnerHead(
    Guid Id,
    string Slug,
    PartnerKind Kind,
    Text Name,
    Text Lead,
    string? SourceSpelling,
    string? IsoCode,
    string? IsoCandidates,
    string? ParentIsoCode,
    WorldRegion? WorldRegion,
    CisStatus? CisStatus,
    int? CisYear,
    string? ParentSlug,
    Text? ParentName,
    IReadOnlyList<PartnerList> Lists,
    IReadOnlyList<CooperationField> Cooperation,
    PartnerTrend? Trend,
    IReadOnlyList<PartnerAmount> Amounts,
    IReadOnlyList<PartnerBelow> Below,
    IReadOnlyList<PartnerOrganisation> Organisations,
    IReadOnlyList<Note> Notes,
    bool IsInSource,
    Missing EmptyMeans,
    LastPublication? Published)
{
    /// <summary>A turnover, exports, imports and a share.</summary>
    public const int MostAmounts = 4;

    /// <summary>What one body reported of the latest year that anything is reported of.</summary>
    public IEnumerable<PartnerAmount> LatestAmounts => Amounts.TakeWhile(amount => (amount.Year, amount.Body) == (Amounts[0].Year, Amounts[0].Body));
}

/// <summary>A region, city or body below a country.</summary>
/// <param name="HasOrganisations">Whether organisations or programmes of its own are known.</param>
public sealed record PartnerBelow(Guid Id, string Slug, PartnerKind Kind, Text Name, Text Lead, bool HasOrganisations);

public sealed record PartnerOrganisation(Guid Id, string Slug, OrganisationType Type, Text Name, Text Role);

public sealed record PartnerStatement(Guid Id, StatementKind Kind, Text Body, IReadOnlyList<Note> Notes);

/// <param name="List">The list that both stand on.</param>
public sealed record PartnerPeer(PartnerList List, string Slug, Text Name);
