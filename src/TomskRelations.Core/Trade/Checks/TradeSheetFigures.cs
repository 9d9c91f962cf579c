namespace TomskRelations.Core.Trade.Checks;

/// <summary>What was read for one year, period and reporting body, and what is on record beside it.</summary>
public sealed record TradeSheetFigures
{
    public required int Year { get; init; }
    public TradePeriod Period { get; init; }
    public TradeStatus Status { get; init; }

    /// <summary>Today in Tomsk.</summary>
    public required DateOnly Today { get; init; }

    public SheetFigure? Turnover { get; init; }
    public SheetFigure? Export { get; init; }
    public SheetFigure? Import { get; init; }

    /// <summary>Growth of the turnover against the year before, in per cent.</summary>
    public SheetFigure? Growth { get; init; }

    public SheetFigure? CisShare { get; init; }
    public SheetFigure? OtherShare { get; init; }
    public SheetFigure? PartnerCount { get; init; }
    public IReadOnlyList<SheetPartner> Partners { get; init; } = [];

    /// <summary>The closest earlier year on record, of the same body and kind of period.</summary>
    public TradeNeighbour? Previous { get; init; }

    /// <summary>The closest later year on record, of the same body and kind of period.</summary>
    public TradeNeighbour? Next { get; init; }

    /// <summary>The neighbour that a growth is measured against; a gap of several years leaves none.</summary>
    internal TradeNeighbour? YearBefore => Previous?.Year == Year - 1 ? Previous : null;

    internal IEnumerable<(string Field, SheetFigure Figure)> Filled => All.Where(pair => pair.Figure is not null).Select(pair => (pair.Field, pair.Figure!));

    private IEnumerable<(string Field, SheetFigure? Figure)> All =>
    [
        (TradeField.Turnover, Turnover),
        (TradeField.Export, Export),
        (TradeField.Import, Import),
        (TradeField.Growth, Growth),
        (TradeField.CisShare, CisShare),
        (TradeField.OtherShare, OtherShare),
        (TradeField.PartnerCount, PartnerCount),
        .. Partners.Select(partner => (partner.Field, partner.Value)),
    ];
}

/// <param name="Key">The partner's key, such as "germany".</param>
/// <param name="Before">The partner's value of the year before, where it is on record.</param>
public sealed record SheetPartner(string Key, SheetFigure? Value = null, TrendDirection? Trend = null, SheetFigure? Before = null)
{
    public string Field => TradeField.Partner(Key);
}

/// <summary>Another year's figures on record.</summary>
public sealed record TradeNeighbour(int Year, SheetFigure? Turnover = null, SheetFigure? Export = null, SheetFigure? Import = null);
