using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads a form: its figures, what they say to each other, and what publishing it would do.</summary>
public static class TurnoverReader
{
    /// <summary>Of which sheet the form speaks; null where it cannot be read.</summary>
    public static TradeSheet? SheetOf(TurnoverEntry entry) => SheetReader.Read(entry, new());

    public static TurnoverReading Read(TurnoverEntry entry, TurnoverContext context)
    {
        var reader = new EntryReader();
        var sheet = SheetReader.Read(entry, reader);
        var figures = new FigureReader(reader, UnitOf(entry, reader));
        var faults = reader.Faults.Count;
        var answers = new AnswerReader(reader, figures, context).Read(entry);
        if (answers.Count == 0 && reader.Faults.Count == faults && context.Opened is null) reader.Add("Turnover.Figure", EntryFaultKind.NothingEntered);

        var names = NamesOf(answers);
        if (sheet is null) return new() { Figures = figures.Read, Names = names, Faults = reader.Faults };

        if (context.Opened is { } opened && opened.Sheet != sheet) reader.Add(nameof(entry.Year), EntryFaultKind.SheetMoved);
        else if (context.Opened is null && context.Sheets.Contains(sheet)) reader.Add(nameof(entry.Year), EntryFaultKind.SheetExists, [sheet.Linked]);
        CheckBaseYears(sheet, answers, entry, reader);
        var findings = TradeChecks.Of(SheetComparison.Of(sheet, answers, context));
        reader.Add(findings.Where(finding => finding.IsError).Select(finding => FaultOf(finding, names)));
        var plan = new PlanReader(entry, sheet, context, reader).Read(answers, findings);
        if (context.Opened is not null && reader.Faults.Count == 0 && plan.IsEmpty) reader.Add("", EntryFaultKind.NothingChanged);
        return new()
        {
            Sheet = sheet,
            Figures = figures.Read,
            Findings = findings,
            GivesWay = [.. Stages.Earlier(sheet, answers, context).Select(pair => new StandingValue(pair.Answer.Cell.Field, pair.Former))],
            Names = names,
            Faults = reader.Faults,
            Plan = reader.Faults.Count == 0 ? plan : null,
        };
    }

    private static TradeUnit UnitOf(TurnoverEntry entry, EntryReader reader)
    {
        var unit = reader.Choice<TradeUnit>(nameof(entry.Unit), entry.Unit) ?? TradeUnit.MillionUsd;
        if (unit.InMillionUsd is not null) return unit;
        reader.Add(nameof(entry.Unit), EntryFaultKind.NoSuchChoice);
        return TradeUnit.MillionUsd;
    }

    private static Dictionary<string, string> NamesOf(IReadOnlyList<SheetAnswer> answers)
    {
        var names = new Dictionary<string, string> { [TradeField.Year] = nameof(TurnoverEntry.Year) };
        foreach (var answer in answers) names.TryAdd(answer.Cell.Field, answer.Name);
        return names;
    }

    private static void CheckBaseYears(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, TurnoverEntry entry, EntryReader reader)
    {
        foreach (var answer in answers.Where(answer => answer.BaseYear >= sheet.Year).DistinctBy(answer => answer.Cell.Measure.IsGrowth ? "" : answer.Name))
            reader.Add(answer.Cell.Measure.IsGrowth ? nameof(entry.GrowthBaseYear) : $"{answer.Name.Split('.')[0]}.{nameof(PartnerEntry.BaseYear)}", EntryFaultKind.BaseYearNotEarlier);
    }

    private static EntryFault FaultOf(TradeFinding finding, Dictionary<string, string> names) => finding.Standing is { } standing ? FaultOf(standing, names) : new(
        names.GetValueOrDefault(finding.Fields[0], nameof(TurnoverEntry.Year)),
        finding.Kind switch
        {
            TradeFindingKind.Negative => EntryFaultKind.Negative,
            TradeFindingKind.UnconfirmedZero => EntryFaultKind.UnconfirmedZero,
            TradeFindingKind.ShareOver100 => EntryFaultKind.ShareOver100,
            TradeFindingKind.GrowthToNothing => EntryFaultKind.GrowthToNothing,
            _ => EntryFaultKind.FutureYear,
        },
        finding.Kind == TradeFindingKind.FutureActual ? [finding.Highest!.Value.ToString(CultureInfo.InvariantCulture)] : []);

    private static EntryFault FaultOf(StandingValue standing, Dictionary<string, string> names)
    {
        var document = standing.Document;
        var kind = document.Value is null ? EntryFaultKind.TrendStands
            : document.Status switch
            {
                TradeStatus.Provisional => EntryFaultKind.ProvisionalStands,
                TradeStatus.Actual => EntryFaultKind.ActualStands,
                _ => EntryFaultKind.RevisedStands,
            };
        string[] said = document.Value is { } value ? [FigureReader.Say(new(value, document.Decimals))] : [];
        return new(names[standing.Field], kind, said) { Records = [standing.Sheet.Linked] };
    }
}
