using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>One observation as a page shows it; exactly one of value, direction and missing state.</summary>
public sealed record TradeFigure
{
    public required Guid Id { get; init; }
    public required int Year { get; init; }
    public TradePeriod Period { get; init; }
    public int? FromMonth { get; init; }
    public int? ToMonth { get; init; }
    public required TradeMeasure Measure { get; init; }
    public required TradeScope Scope { get; init; }
    public TradePartner? Partner { get; init; }
    public Text Sector { get; init; } = Text.None;

    /// <summary>The year a growth or trend is measured against.</summary>
    public int? BaseYear { get; init; }

    public decimal? Value { get; init; }
    public TrendDirection? Direction { get; init; }
    public Missing? Missing { get; init; }
    public TradeUnit? Unit { get; init; }

    /// <summary>Names the unit where <see cref="Unit"/> is <see cref="TradeUnit.Other"/>.</summary>
    public Text UnitWords { get; init; } = Text.None;

    public int Decimals { get; init; }
    public Qualifier Qualifier { get; init; }

    /// <summary>A zero that someone confirmed to be one.</summary>
    public bool IsTrueZero { get; init; }

    public ReportingBody Body { get; init; }
    public TradeStatus Status { get; init; }

    /// <summary>For a count that a sentence of a source states: how many countries the same source names in all. What staff counted says nothing of names.</summary>
    public int? NamedPartners { get; init; }

    /// <summary>What stands in this one's place; null where it stands itself.</summary>
    public Guid? SupersededById { get; init; }

    public Text SupersededReason { get; init; } = Text.None;

    /// <summary>When it was first published.</summary>
    public DateTime? KnownFrom { get; init; }

    public TradeSheet Sheet => new(Year, Period, FromMonth, ToMonth, Body, Status);

    /// <summary>The value with its rounding; null where none is stated.</summary>
    public StatedValue? Stated => Value is { } value ? new(value, Decimals) : null;

    /// <summary>As <see cref="Stated"/>; null as well where "about" or "more than" leaves open what can be computed with it.</summary>
    public StatedValue? Bounded => Qualifier == Qualifier.Exact ? Stated : null;

    /// <summary>How many of those that a source counts stay without a name.</summary>
    public UnnamedPartners? Unnamed => Value is { } counted && NamedPartners is { } named ? new((int)counted, named) : null;

    /// <summary>The field that holds the answer, as citations name it.</summary>
    public string Field => Value is not null ? "value" : Direction is not null ? "direction" : "missing";
}

public sealed record TradePartner(Guid Id, string Slug, Text Name);
