using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>One figure or trend as one body reported it; exactly one of value, direction and missing state.</summary>
public sealed class TradeObservation : PublishedRecord
{
    public const int SectorLength = 200;
    public const int UnitLength = 60;
    public const int ReasonLength = 1000;
    public const int ValuePrecision = 18;
    public const int ValueScale = 6;

    public int Year { get; set; }
    public TradePeriod Period { get; set; }

    /// <summary>First and last month (1–12) where the period is shorter than a year.</summary>
    public int? FromMonth { get; set; }

    public int? ToMonth { get; set; }
    public TradeMeasure Measure { get; set; }
    public TradeScope Scope { get; set; }
    public Guid? PartnerId { get; set; }
    public Partner? Partner { get; init; }
    public required Text Sector { get; set; }

    /// <summary>The year a growth or trend is measured against.</summary>
    public int? BaseYear { get; set; }

    /// <summary>In <see cref="Unit"/>; as stated, never computed.</summary>
    public decimal? Value { get; set; }

    public TrendDirection? Direction { get; set; }
    public Missing? Missing { get; set; }
    public TradeUnit? Unit { get; set; }

    /// <summary>Names the unit where <see cref="Unit"/> is <see cref="TradeUnit.Other"/>.</summary>
    public required Text UnitWords { get; set; }

    /// <summary>Decimals as stated; half of the last one is the tolerance of every check and derivation. See <see cref="StatedValue"/>.</summary>
    public int Decimals { get; set; }

    public Qualifier Qualifier { get; set; }
    public TradeStatus Status { get; set; }
    public ReportingBody Body { get; set; }

    /// <summary>A zero that someone confirmed to be one.</summary>
    public bool IsTrueZero { get; set; }

    /// <summary>The observation that stands in this one's place; a published value is never overwritten.</summary>
    public Guid? SupersededById { get; set; }

    public TradeObservation? SupersededBy { get; init; }
    public required Text SupersededReason { get; set; }

    /// <summary>What the figure is called and how it is written, in both languages, as search compares them.</summary>
    public required string SearchText { get; set; }
}
