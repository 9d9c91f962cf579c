using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads the figures of a form, each in the unit that its field asks for.</summary>
internal sealed class FigureReader(EntryReader reader, TradeUnit unit)
{
    private const decimal Largest = 1_000_000_000_000m;

    private readonly Dictionary<string, FigureReading> read = [];

    /// <summary>What was read, by the name of the field in the request.</summary>
    public IReadOnlyDictionary<string, FigureReading> Read => read;

    public FigureReading? Money(string field, string? typed, bool isTrueZero) => Find(field, typed) is not { } figure ? null
        : figure.IsPercent ? Fault(field, EntryFaultKind.NotMoney)
        : Keep(field, figure, figure.Unit ?? unit, isTrueZero);

    public FigureReading? Percent(string field, string? typed, bool isTrueZero) => Find(field, typed) is not { } figure ? null
        : figure.Scale is not null || figure.IsUsd ? Fault(field, EntryFaultKind.NotPercent)
        : Keep(field, figure, TradeUnit.Percent, isTrueZero);

    public FigureReading? Countries(string field, string? typed, bool isTrueZero) => Find(field, typed) is not { } figure ? null
        : figure.IsPercent || figure.Scale is not null || figure.IsUsd ? Fault(field, EntryFaultKind.UnknownUnit)
        : figure.Decimals > 0 ? Fault(field, EntryFaultKind.NotWhole)
        : Keep(field, figure, TradeUnit.Countries, isTrueZero);

    /// <summary>Of a partner: money, or a share in per cent.</summary>
    public FigureReading? MoneyOrShare(string field, string? typed, bool isTrueZero) =>
        Find(field, typed) is not { } figure ? null : Keep(field, figure, figure.Unit ?? unit, isTrueZero);

    private FigureReading? Keep(string field, TypedFigure figure, TradeUnit unit, bool isTrueZero)
    {
        var published = figure.Stated.ToMillionUsd(unit);
        if (published.Decimals > TradeObservation.ValueScale || published.Value >= Largest) return Fault(field, EntryFaultKind.TooManyDigits);
        var target = unit.InMillionUsd is null ? unit : TradeUnit.MillionUsd;
        return read[field] = new(new SheetFigure(figure.Stated, unit, figure.Qualifier, isTrueZero), published, target);
    }

    private TypedFigure? Find(string field, string? typed)
    {
        var reading = TypedFigure.Read(typed);
        if (reading?.Fault is not { } fault) return reading?.Figure;
        reader.Add(field, FaultOf(fault), [.. reading.Candidates.Select(candidate => Say(candidate.Stated))]);
        return null;
    }

    private FigureReading? Fault(string field, EntryFaultKind kind)
    {
        reader.Add(field, kind);
        return null;
    }

    /// <summary>As messages quote a number, in the reader's language.</summary>
    public static string Say(StatedValue stated) =>
        stated.Value.ToString($"N{Math.Max(0, stated.Decimals)}", CultureInfo.CurrentCulture).Replace(' ', '\u00A0');

    private static EntryFaultKind FaultOf(TypedFigureFault fault) => fault switch
    {
        TypedFigureFault.AmbiguousSeparator => EntryFaultKind.AmbiguousNumber,
        TypedFigureFault.MixedSeparators => EntryFaultKind.MixedSeparators,
        TypedFigureFault.TwoNumbers => EntryFaultKind.TwoNumbers,
        TypedFigureFault.UnknownUnit => EntryFaultKind.UnknownUnit,
        TypedFigureFault.TooLong => EntryFaultKind.TooManyDigits,
        _ => EntryFaultKind.NotANumber,
    };
}
