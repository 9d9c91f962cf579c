using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Finds out what a form changes of what is published, and whether everything that this takes is said.</summary>
internal sealed class PlanReader(TurnoverEntry entry, TradeSheet sheet, TurnoverContext context, EntryReader reader)
{
    private static readonly Text FirstPublished = new("First published.", "Первая публикация."), Changed = new("Figures added or proven anew.", "Показатели добавлены или подтверждены заново.");
    private static readonly Text WhatIsAsked = new("What the check asks", "Что вызвало вопрос при проверке");
    private static readonly Text WhyItStands = new("Why the figure stands despite a check’s warning", "Почему показатель оставлен вопреки предупреждению проверки");

    private readonly Dictionary<SheetCell, TradeDocument> published = (context.Opened?.Documents ?? []).Where(document => SheetCell.Of(document).IsInForm).ToDictionary(SheetCell.Of);
    private readonly HashSet<string> used = [.. context.UsedKeys];

    public TurnoverPlan Read(IReadOnlyList<SheetAnswer> answers, IReadOnlyList<TradeFinding> findings)
    {
        var added = answers.Where(answer => !published.ContainsKey(answer.Cell)).ToList();
        var changed = answers.Where(answer => published.TryGetValue(answer.Cell, out var known) && !answer.Says(known, sheet)).ToList();
        var proven = answers.Except(added).Except(changed).Where(answer => entry.Basis.Any(row => row.Fields.Contains(answer.Cell.Entry))).ToList();
        var gone = published.Where(known => answers.All(answer => answer.Cell != known.Key)).Select(known => known.Value).ToList();

        var giveWay = Stages.Earlier(sheet, answers, context);

        var bases = added.Count + changed.Count + proven.Count + entry.Basis.Count > 0 ? ReadBases() : null;
        var warnings = findings.Where(finding => finding.IsWarning && finding.Fields.Intersect(added.Concat(changed).Select(answer => answer.Cell.Field)).Any()).ToList();
        var reason = reader.Words("Reason", entry.ReasonEn, entry.ReasonRu, TradeObservation.ReasonLength);
        if (warnings.Count > 0 && reason is null) reader.Add(nameof(entry.ReasonEn), EntryFaultKind.WarningReasonNeeded);
        var superseding = reader.Words("SupersedeReason", entry.SupersedeReasonEn, entry.SupersedeReasonRu, TradeObservation.ReasonLength);
        if (changed.Count + gone.Count + giveWay.Count > 0 && superseding is null) reader.Add(nameof(entry.SupersedeReasonEn), EntryFaultKind.SupersedeReasonNeeded);
        var note = reader.Words("Note", entry.NoteEn, entry.NoteRu, Revision.NoteLength);

        TradeDocument New(SheetAnswer answer) => Prove(answer, answer.ToDocument(sheet, FreeKey(answer.Cell)), bases) with
        {
            Notes = reason is null ? [] : NotesOf([.. warnings.Where(warning => warning.Fields.Contains(answer.Cell.Field))], reason),
        };
        var successors = added.Concat(changed).ToDictionary(answer => answer.Cell, New);
        TradeDocument Supersede(SheetAnswer answer, TradeDocument former) =>
            former with { SupersededBy = (successors.GetValueOrDefault(answer.Cell) ?? published[answer.Cell]).Key, SupersededReason = superseding };
        return new()
        {
            Sheet = sheet,
            Added = [.. successors.Values],
            Superseded = [.. changed.Select(answer => Supersede(answer, published[answer.Cell])), .. giveWay.Select(pair => Supersede(pair.Answer, pair.Former))],
            ProvenAnew = [.. proven.Select(answer => Prove(answer, published[answer.Cell], bases))],
            Withdrawn = gone,
            Reason = superseding ?? Text.None,
            Note = note ?? (changed.Count + gone.Count + giveWay.Count > 0 ? superseding : null) ?? (context.Opened is null ? FirstPublished : Changed),
        };
    }

    private Bases ReadBases() => Bases.Read(entry.Basis, context.Sources, reader);

    private TradeDocument Prove(SheetAnswer answer, TradeDocument document, Bases? bases)
    {
        var proof = bases?.For(answer.Cell.Entry).ToList() ?? [];
        if (proof.Count == 0 && bases?.All.Count > 0) reader.Add(answer.Name, EntryFaultKind.NotProven);
        return document with { Citations = [.. document.Fields().SelectMany(field => proof.Select(citation => citation with { Field = field })), .. NoteProofs(document)] };
    }

    /// <summary>What the notes beside a figure cite stays as it is.</summary>
    private static IEnumerable<CitationDocument> NoteProofs(TradeDocument document) =>
        document.Citations.Where(citation => citation.Field.StartsWith("note:", StringComparison.Ordinal));

    /// <summary>What the checks say, then why the figure stands.</summary>
    private IReadOnlyList<NoteDocument> NotesOf(IReadOnlyList<TradeFinding> warnings, Text reason) => warnings.Count == 0 ? [] :
    [
        .. context.Say is { } say ? warnings.Select(say).Select((words, number) => NoteOf(number == 0 ? "warning" : $"warning-{number + 1}", WhatIsAsked, words)) : [],
        NoteOf("reason", WhyItStands, reason),
    ];

    private static NoteDocument NoteOf(string key, Text title, Text words) =>
        new(key, NoteKind.Tension, new(title.En!, words.En ?? ""), new(title.Ru!, words.Ru ?? ""));

    /// <summary>The place's own key, else with the first number that no observation has or had.</summary>
    private string FreeKey(SheetCell cell)
    {
        var key = $"{sheet.Key}-{cell.Key}";
        for (var number = 2; !used.Add(key); number++) key = $"{sheet.Key}-{cell.Key}-{number}";
        return key;
    }
}
