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

/// <summary>A partner as lists show it.</summary>
/// <param name="IsInSource">Whether a source names the partner; false for one that staff entered.</param>
public sealed record PartnerItem(
    Guid Id,
    string Slug,
    PartnerKind Kind,
    Text Name,
    string? IsoCode,
    IReadOnlyList<PartnerList> Lists,
    CisStatus? Cis,
    PartnerTrend? Trend,
    string? ParentSlug,
    Text? ParentName,
    string SearchText,
    bool IsInSource);

/// <summary>How turnover with a partner changed against the base year: a direction, or why none is known.</summary>
public sealed record PartnerTrend(Guid Id, int Year, int? BaseYear, TrendDirection? Direction, Missing? Missing);

/// <summary>The latest turnover with a partner, or its share of the whole.</summary>
public sealed record PartnerAmount(Guid Id, int Year, TradeMeasure Measure, decimal Value, int Decimals, TradeUnit? Unit, Qualifier Qualifier)
{
    public StatedValue Stated => new(Value, Decimals);
}

/// <summary>What the source says of one of its lists, with the editors' notes on it.</summary>
public sealed record PartnerListStatement(Guid Id, string Slug, Text Body, IReadOnlyList<Note> Notes);
