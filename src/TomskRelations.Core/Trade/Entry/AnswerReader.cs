using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads what a form says of each place of the sheet; a place that is left blank gives no answer.</summary>
internal sealed class AnswerReader(EntryReader reader, FigureReader figures, TurnoverContext context)
{
    private readonly HashSet<string> named = [];

    public IReadOnlyList<SheetAnswer> Read(TurnoverEntry entry) =>
    [
        .. Region(SheetCell.Turnover, entry.Turnover, figures.Money),
        .. Region(SheetCell.Export, entry.Export, figures.Money),
        .. Region(SheetCell.Import, entry.Import, figures.Money),
        .. Growths(entry),
        .. Region(SheetCell.CisShare, entry.ShareCis, figures.Percent),
        .. Region(SheetCell.OtherShare, entry.ShareOther, figures.Percent),
        .. Region(SheetCell.PartnerCount, entry.PartnerCount, figures.Countries),
        .. entry.Partners.SelectMany((row, number) => row.IsBlank ? [] : Partner(row, $"{nameof(entry.Partners)}[{number}]")),
    ];

    private IEnumerable<SheetAnswer> Growths(TurnoverEntry entry)
    {
        var baseYear = SheetReader.Year(nameof(entry.GrowthBaseYear), entry.GrowthBaseYear, reader);
        return
        [
            .. Region(SheetCell.Growth, entry.Growth, figures.Percent)
                .Concat(Region(SheetCell.ExportGrowth, entry.ExportGrowth, figures.Percent))
                .Concat(Region(SheetCell.ImportGrowth, entry.ImportGrowth, figures.Percent))
                .Select(answer => answer with { BaseYear = baseYear }),
        ];
    }

    private IEnumerable<SheetAnswer> Region(SheetCell cell, FigureEntry entry, Func<string, string?, bool, FigureReading?> read)
    {
        var name = $"{cell.Entry}.{nameof(entry.Figure)}";
        var figure = read(name, entry.Figure, entry.IsTrueZero);
        var missing = reader.Choice<Missing>($"{cell.Entry}.{nameof(entry.Missing)}", entry.Missing);
        if (missing is not null && EntryReader.Plain(entry.Figure) is not null) reader.Add($"{cell.Entry}.{nameof(entry.Missing)}", EntryFaultKind.FigureAndMissing);
        else if (figure is not null) yield return new(cell, name, figure);
        else if (missing is not null) yield return new(cell, name, Missing: missing);
    }

    private IEnumerable<SheetAnswer> Partner(PartnerEntry row, string name)
    {
        var partner = Find(row.Partner, $"{name}.{nameof(row.Partner)}");
        List<(TradeMeasure Measure, string Name, FigureReading? Figure)> read =
        [
            Read(nameof(row.Figure), row.Figure, figures.MoneyOrShare, TradeMeasure.Turnover),
            Read(nameof(row.Export), row.Export, figures.Money, TradeMeasure.Export),
            Read(nameof(row.Import), row.Import, figures.Money, TradeMeasure.Import),
        ];
        var (trend, missing) = Trend(row.Trend, $"{name}.{nameof(row.Trend)}");
        var baseYear = SheetReader.Year($"{name}.{nameof(row.BaseYear)}", row.BaseYear, reader);
        if (EntryReader.Plain($"{row.Figure}{row.Export}{row.Import}{row.Trend}") is null) reader.Add($"{name}.{nameof(row.Figure)}", EntryFaultKind.Required);
        if (partner is null) yield break;

        foreach (var (measure, field, figure) in read)
            if (figure is not null) yield return new(new(measure, TradeScope.Partner, partner), field, figure);
        if (trend is not null || missing is not null)
            yield return new(new(TradeMeasure.Trend, TradeScope.Partner, partner), $"{name}.{nameof(row.Trend)}", Trend: trend, Missing: missing, BaseYear: baseYear);

        (TradeMeasure, string, FigureReading?) Read(string column, string? typed, Func<string, string?, bool, FigureReading?> reading, TradeMeasure measure)
        {
            var (field, figure) = ($"{name}.{column}", reading($"{name}.{column}", typed, row.IsTrueZero));
            return (figure?.Unit == TradeUnit.Percent ? TradeMeasure.Share : measure, field, figure);
        }
    }

    private string? Find(string? typed, string field)
    {
        var partner = context.Partners.Find(typed)?.Slug;
        if (EntryReader.Plain(typed) is not { } name) reader.Add(field, EntryFaultKind.Required);
        else if (partner is null) reader.AddUnknown(field, RecordKind.Partner, name, context.Drafts);
        else if (!named.Add(partner)) reader.Add(field, EntryFaultKind.SamePartnerTwice);
        return partner;
    }

    /// <summary>A direction, or why none is known, from one choice.</summary>
    private (TrendDirection? Direction, Missing? Missing) Trend(string? code, string field) =>
        Enum.GetValues<Missing>().Any(missing => DocumentField.Code(missing) == code)
            ? (null, reader.Choice<Missing>(field, code))
            : (reader.Choice<TrendDirection>(field, code), null);
}
