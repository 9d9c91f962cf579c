using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>What a source needs before it can be published, and what is worth a look.</summary>
public sealed class SourceChecks(EntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Source;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync<SourceRecordDocument>(Kind, record, cancellation);
        return Of(SourceFormReader.Read(FormJson.Read<SourceForm>(content), context), context.Today);
    }

    public static IReadOnlyList<ReadyCheck> Of(RecordReading<SourceRecordDocument> reading, DateOnly today) =>
    [
        .. ReadyCheck.Of(
            reading.Faults,
            (ReadyRule.Title, "Title"),
            (ReadyRule.Publisher, "Publisher"),
            (ReadyRule.Language, "Language"),
            (ReadyRule.Sentences, "Text"),
            (ReadyRule.Basis, "Basis"),
            (ReadyRule.Note, "Note")),
        .. ReadyCheck.Warn(reading.Document.Date is null, ReadyRule.NoDate, "Date"),
        .. ReadyCheck.Warn(reading.Document.Date?.Earliest > today, ReadyRule.FutureDate, "Date"),
        .. ReadyCheck.Warn(reading.Document.Retrieved < reading.Document.Date?.Earliest, ReadyRule.FetchedBefore, "Retrieved"),
        .. ReadyCheck.Warn(reading.Document is { Address: not null, Retrieved: null }, ReadyRule.NotRetrieved, "Retrieved"),
        .. ReadyCheck.Warn(reading.Document.En.Title is null, ReadyRule.NoEnglish, "TitleEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Title is null, ReadyRule.NoRussian, "TitleRu"),
    ];
}
