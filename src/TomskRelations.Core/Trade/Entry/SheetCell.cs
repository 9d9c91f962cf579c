using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>One place of a sheet, which holds one observation at a time.</summary>
/// <param name="Partner">Key of the partner, where the place is one's.</param>
public sealed record SheetCell(TradeMeasure Measure, TradeScope Scope, string? Partner = null)
{
    public static readonly SheetCell Turnover = new(TradeMeasure.Turnover, TradeScope.Total);
    public static readonly SheetCell Export = new(TradeMeasure.Export, TradeScope.Total);
    public static readonly SheetCell Import = new(TradeMeasure.Import, TradeScope.Total);
    public static readonly SheetCell Growth = new(TradeMeasure.Growth, TradeScope.Total);
    public static readonly SheetCell ExportGrowth = new(TradeMeasure.ExportGrowth, TradeScope.Total);
    public static readonly SheetCell ImportGrowth = new(TradeMeasure.ImportGrowth, TradeScope.Total);
    public static readonly SheetCell CisShare = new(TradeMeasure.Share, TradeScope.Cis);
    public static readonly SheetCell OtherShare = new(TradeMeasure.Share, TradeScope.Other);
    public static readonly SheetCell PartnerCount = new(TradeMeasure.PartnerCount, TradeScope.Total);

    private static readonly (SheetCell Cell, string Entry, string Field, string Key)[] OfTheRegion =
    [
        (Turnover, nameof(TurnoverEntry.Turnover), TradeField.Turnover, "turnover"),
        (Export, nameof(TurnoverEntry.Export), TradeField.Export, "export"),
        (Import, nameof(TurnoverEntry.Import), TradeField.Import, "import"),
        (Growth, nameof(TurnoverEntry.Growth), TradeField.Growth, "growth"),
        (ExportGrowth, nameof(TurnoverEntry.ExportGrowth), TradeField.ExportGrowth, "export-growth"),
        (ImportGrowth, nameof(TurnoverEntry.ImportGrowth), TradeField.ImportGrowth, "import-growth"),
        (CisShare, nameof(TurnoverEntry.ShareCis), TradeField.CisShare, "share-cis"),
        (OtherShare, nameof(TurnoverEntry.ShareOther), TradeField.OtherShare, "share-other"),
        (PartnerCount, nameof(TurnoverEntry.PartnerCount), TradeField.PartnerCount, "partner-count"),
    ];

    /// <summary>What a basis may be limited to, as the form names it.</summary>
    public static IEnumerable<string> Provable => [.. OfTheRegion.Select(place => place.Entry), nameof(TurnoverEntry.Partners)];

    /// <param name="entry">Name of a figure of the whole region in the form.</param>
    public static SheetCell Named(string entry) => OfTheRegion.First(place => place.Entry == entry).Cell;

    /// <summary>Whether the form has a field for it.</summary>
    public bool IsInForm => Partner is null
        ? OfTheRegion.Any(place => place.Cell == this)
        : Scope == TradeScope.Partner && Measure is TradeMeasure.Turnover or TradeMeasure.Share or TradeMeasure.Export or TradeMeasure.Import or TradeMeasure.Trend;

    /// <summary>Its name in the form; that of all partners together is one.</summary>
    public string Entry => Partner is null ? Place.Entry : nameof(TurnoverEntry.Partners);

    /// <summary>Its name in the findings of the checks.</summary>
    public string Field => Partner is null ? Place.Field : Measure switch
    {
        TradeMeasure.Export => TradeField.PartnerExport(Partner),
        TradeMeasure.Import => TradeField.PartnerImport(Partner),
        TradeMeasure.Trend => TradeField.PartnerTrend(Partner),
        _ => TradeField.Partner(Partner),
    };

    /// <summary>Ends the key of its first observation.</summary>
    public string Key => Partner is null ? Place.Key : $"{Measure.ToString().ToLowerInvariant()}-{Partner}";

    private (SheetCell Cell, string Entry, string Field, string Key) Place => OfTheRegion.First(place => place.Cell == this);

    public static SheetCell Of(TradeDocument document) => new(document.Measure, document.Scope, document.Partner);
}
