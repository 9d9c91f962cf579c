using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>What the figures of a year need before they can be published, and what is worth a look.</summary>
public sealed class TurnoverChecks(TurnoverDesk desk) : IDraftChecks
{
    private static readonly string[] Sheet = [nameof(TurnoverEntry.Year), nameof(TurnoverEntry.Period), nameof(TurnoverEntry.FromMonth), nameof(TurnoverEntry.ToMonth), nameof(TurnoverEntry.Body), nameof(TurnoverEntry.Status)];

    public RecordKind Kind => RecordKind.Trade;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var form = FormJson.Read<TurnoverEntry>(content);
        return Of(form, TurnoverReader.Read(form, await desk.ContextAsync(record, form, cancellation)));
    }

    public static IReadOnlyList<ReadyCheck> Of(TurnoverEntry form, TurnoverReading reading)
    {
        var (english, russian) = (EntryReader.Plain($"{form.NoteEn}{form.ReasonEn}{form.SupersedeReasonEn}"), EntryReader.Plain($"{form.NoteRu}{form.ReasonRu}{form.SupersedeReasonRu}"));
        var warning = reading.Findings.FirstOrDefault(finding => finding.IsWarning);
        return
        [
            ReadyCheck.Needed(ReadyRule.Sheet, reading.Faults, Sheet),
            ReadyCheck.Needed(ReadyRule.Basis, reading.Faults, nameof(form.Basis)),
            ReadyCheck.Readable([.. reading.Faults.Where(fault => !Sheet.Append(nameof(form.Basis)).Any(field => fault.Field.StartsWith(field, StringComparison.Ordinal)))]),
            .. ReadyCheck.Warn(warning is not null, ReadyRule.Findings, FieldOf(warning?.Fields[0], reading), reading.Findings.Count(finding => finding.IsWarning)),
            .. ReadyCheck.Warn(english is null && russian is not null, ReadyRule.NoEnglish, nameof(form.NoteEn)),
            .. ReadyCheck.Warn(russian is null && english is not null, ReadyRule.NoRussian, nameof(form.NoteRu)),
        ];
    }

    private static string? FieldOf(string? finding, TurnoverReading reading) => finding is null ? null : reading.Names.GetValueOrDefault(finding);
}
