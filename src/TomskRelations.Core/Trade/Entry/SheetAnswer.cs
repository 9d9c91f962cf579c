using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>What the form says of one place of the sheet: a figure, a trend, or why there is none.</summary>
/// <param name="Name">Of the field in the request.</param>
/// <param name="BaseYear">As typed; null for the year before.</param>
internal sealed record SheetAnswer(SheetCell Cell, string Name, FigureReading? Figure = null, TrendDirection? Trend = null, Missing? Missing = null, int? BaseYear = null)
{
    /// <summary>Whether something is known: a figure or a trend, not why there is none.</summary>
    public bool IsKnown => Figure is not null || Trend is not null;

    /// <summary>What stands in public, as a form would say it.</summary>
    public static SheetAnswer Of(TradeFigure figure)
    {
        var typed = figure is { Stated: { } stated, Unit: { } unit } ? new FigureReading(new(stated, unit, figure.Qualifier, figure.IsTrueZero), stated, unit) : null;
        return new(new(figure.Measure, figure.Scope, figure.Partner?.Slug), "", typed, figure.Direction, figure.Missing, figure.BaseYear);
    }

    /// <summary>What stands in public at another stage, as a form would say it.</summary>
    public static SheetAnswer Of(TradeDocument document)
    {
        var typed = document is { Value: { } value, Unit: { } unit } ? new FigureReading(new(new(value, document.Decimals), unit, document.Qualifier, document.IsTrueZero), new(value, document.Decimals), unit) : null;
        return new(SheetCell.Of(document), "", typed, document.Direction, document.Missing, document.BaseYear);
    }

    /// <summary>Not yet proven.</summary>
    public TradeDocument ToDocument(TradeSheet sheet, string key) => new()
    {
        Key = key,
        Year = sheet.Year,
        Period = sheet.Period,
        FromMonth = sheet.FromMonth,
        ToMonth = sheet.ToMonth,
        Body = sheet.Body,
        Status = sheet.Status,
        Measure = Cell.Measure,
        Scope = Cell.Scope,
        Partner = Cell.Partner,
        Value = Figure?.Published.Value,
        Decimals = Figure?.Published.Decimals ?? 0,
        Unit = Figure?.Unit ?? UnitOfNothing,
        Qualifier = Figure?.Typed.Qualifier ?? Qualifier.Exact,
        IsTrueZero = Figure is { Published.Value: 0, Typed.IsTrueZero: true },
        Direction = Trend,
        Missing = Missing,
        BaseYear = Cell.Measure.IsGrowth || Cell.Measure == TradeMeasure.Trend ? BaseYear ?? sheet.Year - 1 : null,
    };

    /// <summary>Whether the document says what this answer would: then nothing is to be published.</summary>
    public bool Says(TradeDocument published, TradeSheet sheet)
    {
        var own = ToDocument(sheet, published.Key);
        return (own.Value, own.Decimals, own.Qualifier, own.IsTrueZero, own.Direction, own.Missing, own.BaseYear)
            == (published.Value, published.Decimals, published.Qualifier, published.IsTrueZero, published.Direction, published.Missing, published.BaseYear)
            && (own.Value is null || own.Unit == published.Unit);
    }

    /// <summary>The unit that a figure would have.</summary>
    private TradeUnit? UnitOfNothing => Cell.Measure switch
    {
        TradeMeasure.Trend => null,
        TradeMeasure.PartnerCount => TradeUnit.Countries,
        TradeMeasure.Share or TradeMeasure.Growth or TradeMeasure.ExportGrowth or TradeMeasure.ImportGrowth => TradeUnit.Percent,
        _ => TradeUnit.MillionUsd,
    };
}
