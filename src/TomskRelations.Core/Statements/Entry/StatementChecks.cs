using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>What a statement needs before it can be published, and what is worth a look.</summary>
public sealed class StatementChecks(StatementEntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Statement;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation) =>
        Of(StatementFormReader.Read(FormJson.Read<StatementForm>(content), await entries.ContextAsync(record, cancellation)));

    public static IReadOnlyList<ReadyCheck> Of(StatementReading reading) =>
    [
        .. ReadyCheck.Of(reading.Record.Faults, (ReadyRule.Words, "Text"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Warn(reading is { Kind: not null, Pages.IsEmpty: true }, ReadyRule.NoPage, "About"),
        .. ReadyCheck.Warn(reading.Document.En.Text is null, ReadyRule.NoEnglish, "TextEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Text is null, ReadyRule.NoRussian, "TextRu"),
    ];
}
