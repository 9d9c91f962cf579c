using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Sources;

/// <summary>How a source document is entered.</summary>
public sealed class SourceForms(EntryQueries entries, RecordPublisher publisher, SourceFormWords words) : IRecordForms<SourceForm>
{
    public RecordKind Kind => RecordKind.Source;

    public async Task<DeskEntry> ReadAsync(Guid id, SourceForm? form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync<SourceRecordDocument>(Kind, id, cancellation);
        form ??= Opened(context, Languages.Current);
        var reading = SourceFormReader.Read(form, context);
        return DeskEntry.Of(context, reading, publisher, new(
            new(new(form.TitleEn, form.TitleRu), FormJson.Write(form)),
            language => FormJson.Write(Opened(context, language)),
            SourceSections.All,
            words,
            state => new SourceFormView(form, context, reading, state, words)));
    }

    private static SourceForm Opened(EntryContext<SourceRecordDocument> context, Language language) =>
        context.Published is { } published ? SourceFormWriter.Write(published.Document, language) : SourceFormWriter.New(Language.Russian.Code());
}
