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

    /// <summary>Of the exports, likewise.</summary>
    public SheetFigure? ExportGrowth { get; init; }

    /// <summary>Of the imports, likewise.</summary>
    public SheetFigure? ImportGrowth { get; init; }

    public SheetFigure? CisShare { get; init; }
    public SheetFigure? OtherShare { get; init; }
    public SheetFigure? PartnerCount { get; init; }
    public IReadOnlyList<SheetPartner> Partners { get; init; } = [];

    /// <summary>The closest earlier year on record, of the same body and kind of period.</summary>
    public TradeNeighbour? Previous { get; init; }

    /// <summary>The closest later year on record, of the same body and kind of period.</summary>
    public TradeNeighbour? Next { get; init; }

    /// <summary>What stands of the sheet's places at a later stage.</summary>
    public IReadOnlyList<StandingValue> Later { get; init; } = [];

    internal SheetGrowth GrowthOfTurnover => new(TradeField.Growth, Growth, TradeField.Turnover, Turnover, YearBefore?.Turnover);
    internal SheetGrowth GrowthOfExport => new(TradeField.ExportGrowth, ExportGrowth, TradeField.Export, Export, YearBefore?.Export);
    internal SheetGrowth GrowthOfImport => new(TradeField.ImportGrowth, ImportGrowth, TradeField.Import, Import, YearBefore?.Import);
    internal IEnumerable<SheetGrowth> Growths => [GrowthOfTurnover, GrowthOfExport, GrowthOfImport];

    /// <summary>The neighbour that a growth is measured against; a gap of several years leaves none.</summary>
    internal TradeNeighbour? YearBefore => Previous?.Year == Year - 1 ? Previous : null;

    internal IEnumerable<(string Field, SheetFigure Figure)> Filled => All.Where(pair => pair.Figure is not null).Select(pair => (pair.Field, pair.Figure!));

    private IEnumerable<(string Field, SheetFigure? Figure)> All =>
    [
        (TradeField.Turnover, Turnover),
        (TradeField.Export, Export),
        (TradeField.Import, Import),
        (TradeField.Growth, Growth),
        (TradeField.ExportGrowth, ExportGrowth),
        (TradeField.ImportGrowth, ImportGrowth),
        (TradeField.CisShare, CisShare),
        (TradeField.OtherShare, OtherShare),
        (TradeField.PartnerCount, PartnerCount),
        .. Partners.SelectMany(partner => new[] { (partner.Field, partner.Value), (partner.ExportField, partner.Export), (partner.ImportField, partner.Import) }),
    ];
}

/// <param name="Key">The partner's key, such as "germany".</param>
/// <param name="Value">A turnover, or a share of the whole.</param>
/// <param name="Before">The same of the year before, where it is on record.</param>
public sealed record SheetPartner(string Key, SheetFigure? Value = null, TrendDirection? Trend = null, SheetFigure? Before = null)
{
    public SheetFigure? Export { get; init; }
    public SheetFigure? Import { get; init; }
    public SheetFigure? Turnover => Value?.Amount is null ? null : Value;
    public SheetFigure? Share => Value?.Unit == TradeUnit.Percent ? Value : null;

    public string Field => TradeField.Partner(Key);
    public string ExportField => TradeField.PartnerExport(Key);
    public string ImportField => TradeField.PartnerImport(Key);
    public string TrendField => TradeField.PartnerTrend(Key);
}

/// <summary>Another year's figures on record.</summary>
public sealed record TradeNeighbour(int Year, SheetFigure? Turnover = null, SheetFigure? Export = null, SheetFigure? Import = null);
