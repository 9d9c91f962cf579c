using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>What a statement needs before it can be published, and what is worth a look.</summary>
public sealed class StatementChecks(StatementEntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Statement;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(record, cancellation);
        return Of(StatementFormReader.Read(FormJson.Read<StatementForm>(content), context), context.Today);
    }

    public static IReadOnlyList<ReadyCheck> Of(StatementReading reading, DateOnly today) =>
    [
        .. ReadyCheck.Of(reading.Record.Faults, (ReadyRule.Words, "Text"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Of(reading.Record.Proof),
        .. ReadyCheck.Warn(reading is { Kind: not null, Pages.IsEmpty: true }, ReadyRule.NoPage, "About"),
        .. ReadyCheck.Warn(LacksNumber(reading), ReadyRule.NoNumber, "Figure"),
        .. ReadyCheck.Warn(reading.Kind != StatementKind.Plan && reading.Document.Date?.Earliest > today, ReadyRule.FutureDate, "Date"),
        .. ReadyCheck.Warn(reading.Document.En.Text is null, ReadyRule.NoEnglish, "TextEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Text is null, ReadyRule.NoRussian, "TextRu"),
    ];

    /// <summary>A number in the words may be written out; then it stands in the field.</summary>
    private static bool LacksNumber(StatementReading reading) =>
        reading is { Kind: StatementKind.Figure, Document.Figure: null } && !$"{reading.Document.En.Text}{reading.Document.Ru.Text}".Any(char.IsDigit);
}
