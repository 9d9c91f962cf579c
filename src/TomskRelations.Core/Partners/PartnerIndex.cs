using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Partners;

/// <summary>All partners, and how many there are said to be.</summary>
/// <param name="Claimed">How many countries were counted, in the latest year that they were.</param>
public sealed record PartnerIndex(
    IReadOnlyList<PartnerItem> Partners,
    TradeFigure? Claimed,
    IReadOnlyList<PartnerListStatement> Lists,
    Proofs Proofs);

/// <summary>A partner as lists and the map show it.</summary>
/// <param name="IsoCandidates">The codes that could be meant where <paramref name="IsoCode"/> is null.</param>
/// <param name="Delegations">How many delegations of the register name the partner.</param>
/// <param name="IsInSource">Whether a source names the partner; false for one that staff entered.</param>
/// <param name="EmptyMeans">What it means that nothing stands in a field.</param>
public sealed record PartnerItem(
    Guid Id,
    string Slug,
    PartnerKind Kind,
    Text Name,
    string? IsoCode,
    string? IsoCandidates,
    IReadOnlyList<PartnerList> Lists,
    CisStatus? Cis,
    PartnerTrend? Trend,
    int Delegations,
    string? ParentSlug,
    Text? ParentName,
    string SearchText,
    bool IsInSource,
    Missing EmptyMeans)
{
    public PartnerStanding Standing => !IsInSource ? PartnerStanding.Entered
        : Lists.Contains(PartnerList.Major) && Lists.Contains(PartnerList.Steady) ? PartnerStanding.Both
        : Lists.Contains(PartnerList.Joined) ? PartnerStanding.Joined
        : Lists.Contains(PartnerList.Steady) ? PartnerStanding.Steady
        : Lists.Contains(PartnerList.Major) ? PartnerStanding.Major
        : PartnerStanding.Told;
}

/// <summary>How turnover with a partner changed against the base year: a direction, or why none is known.</summary>
public sealed record PartnerTrend(Guid Id, int Year, int? BaseYear, TrendDirection? Direction, Missing? Missing);

/// <summary>A turnover with a partner, exports to it, imports from it, or its share of the whole.</summary>
public sealed record PartnerAmount(Guid Id, int Year, ReportingBody Body, TradeMeasure Measure, decimal Value, int Decimals, TradeUnit? Unit, Qualifier Qualifier)
{
    public StatedValue Stated => new(Value, Decimals);
}

/// <summary>What the source says of one of its lists, with the editors' notes on it.</summary>
public sealed record PartnerListStatement(Guid Id, string Slug, Text Body, IReadOnlyList<Note> Notes);
