using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads figures of several years that were pasted at once, each year by the form of its sheet.</summary>
public sealed class PasteDesk(TurnoverDesk desk, TurnoverQueries sheets, DraftQueries drafts)
{
    /// <param name="language">Of the forms that are opened.</param>
    public async Task<PasteReading> ReadAsync(PasteForm form, Language language, CancellationToken cancellation)
    {
        var reader = new EntryReader();
        reader.NeededChoice<ReportingBody>(nameof(form.Body), form.Body);
        reader.Choice<TradeStatus>(nameof(form.Status), form.Status);
        reader.Choice<TradeUnit>(nameof(form.Unit), form.Unit);
        reader.Day(nameof(form.PaperDate), form.PaperDate);
        var pasted = PastedRows.Read(form.Figures, reader);
        if (reader.Faults.Count > 0) return new([], reader.Faults);

        var open = (await sheets.ListAsync(cancellation)).ToDictionary(line => line.Sheet.Key, line => line.Sheet.Id);
        List<PastedSheet> read = [];
        foreach (var year in pasted) read.Add(await ReadAsync(form, year, open, language, cancellation));
        return new([.. read.Select(sheet => WithTheOthers(sheet, read))], []);
    }

    /// <summary>Years that are pasted together are held against each other as if they stood already.</summary>
    private static PastedSheet WithTheOthers(PastedSheet sheet, List<PastedSheet> all)
    {
        if (sheet is not { Context: { } context, Reading.Sheet: { } own }) return sheet;
        var others = all.Where(other => other.Id != sheet.Id).SelectMany(FiguresOf).ToList();
        List<TradeFigure> beside = [.. context.OnRecord.Where(known => others.All(other => (other.Year, other.Measure, other.Scope) != (known.Year, known.Measure, known.Scope))), .. others.Where(own.IsComparedWith)];
        return sheet with { Reading = TurnoverReader.Read(sheet.Entry, context with { OnRecord = beside }) };
    }

    private static IEnumerable<TradeFigure> FiguresOf(PastedSheet pasted) =>
        from name in pasted.Pasted.Cells.Keys
        let sheet = pasted.Reading?.Sheet
        where sheet is not null && pasted.Reading!.Figures.ContainsKey($"{name}.{nameof(FigureEntry.Figure)}")
        let read = pasted.Reading!.Figures[$"{name}.{nameof(FigureEntry.Figure)}"]
        let cell = SheetCell.Named(name)
        select new TradeFigure
        {
            Id = pasted.Id,
            Year = sheet.Year,
            Period = sheet.Period,
            FromMonth = sheet.FromMonth,
            ToMonth = sheet.ToMonth,
            Body = sheet.Body,
            Status = sheet.Status,
            Measure = cell.Measure,
            Scope = cell.Scope,
            Value = read.Published.Value,
            Decimals = read.Published.Decimals,
            Unit = read.Unit,
            Qualifier = read.Typed.Qualifier,
        };

    private async Task<PastedSheet> ReadAsync(PasteForm form, PastedYear year, Dictionary<string, Guid> open, Language language, CancellationToken cancellation)
    {
        var entry = form.Fill(TurnoverWriter.New(), year);
        var standing = TurnoverReader.SheetOf(entry) is { } sheet && open.TryGetValue(sheet.Key, out var known) ? known : (Guid?)null;
        var id = standing ?? Guid.CreateVersion7();
        if (standing is not null && await drafts.FindAsync(id, RecordKind.Trade, cancellation) is not null) return new(id, year, entry) { IsInWork = true };
        if (standing is not null) entry = form.Fill(await desk.OpenAsync(id, language, cancellation) ?? TurnoverWriter.New(), year);
        var context = await desk.ContextAsync(id, entry, cancellation);
        var reading = TurnoverReader.Read(entry, context);
        return new(id, year, entry) { Context = context, Reading = reading, Revision = context.Opened?.Revision ?? 0 };
    }
}

/// <summary>What was pasted, year by year.</summary>
/// <param name="Faults">Of the table as a whole and of what is said of all its years.</param>
public sealed record PasteReading(IReadOnlyList<PastedSheet> Sheets, IReadOnlyList<EntryFault> Faults)
{
    /// <summary>Whether drafts can be made: of every year or of none.</summary>
    public bool IsReadable => Faults.Count == 0 && Sheets.Count > 0 && Sheets.All(sheet => !sheet.IsInWork && sheet.CellFaults.Count == 0);
}

/// <summary>The form that the figures of one year make.</summary>
/// <param name="Id">Of the form: of the published sheet that it changes, else a new one.</param>
public sealed record PastedSheet(Guid Id, PastedYear Pasted, TurnoverEntry Entry)
{
    /// <summary>What the form is read against; null where somebody works on the sheet already.</summary>
    public TurnoverContext? Context { get; init; }

    /// <summary>Null where somebody works on the sheet already.</summary>
    public TurnoverReading? Reading { get; init; }

    /// <summary>Whether there is a draft of the published sheet, which would be overwritten.</summary>
    public bool IsInWork { get; init; }

    /// <summary>Number of the revision that the draft begins from.</summary>
    public int Revision { get; init; }

    /// <summary>What is wrong with the pasted cells. Reasons and the like can be typed in the draft.</summary>
    public IReadOnlyList<EntryFault> CellFaults => [.. (Reading?.Faults ?? []).Where(fault => Pasted.Cells.Keys.Any(name => fault.Field.StartsWith($"{name}.", StringComparison.Ordinal)) && fault.Kind != EntryFaultKind.UnconfirmedZero)];

    /// <summary>How many errors and warnings there are to look at in the draft.</summary>
    public int Findings => Reading?.Findings.Count(finding => finding.IsError || finding.IsWarning) ?? 0;
}
