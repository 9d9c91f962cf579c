using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Statements;

/// <summary>How a statement is entered.</summary>
public sealed class StatementForms(StatementEntryQueries entries, RecordPublisher publisher, StatementFormWords words) : IRecordForms<StatementForm>
{
    public RecordKind Kind => RecordKind.Statement;

    public async Task<DeskEntry> ReadAsync(Guid id, StatementForm? form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        form ??= Opened(context, Languages.Current);
        var reading = StatementFormReader.Read(form, context);
        return DeskEntry.Of(context, reading.Record, publisher, new(
            new(new(form.TextEn, form.TextRu), FormJson.Write(form)),
            language => FormJson.Write(Opened(context, language)),
            StatementSections.All,
            words,
            state => new StatementFormView(form, context, reading, state, words)));
    }

    private static StatementForm Opened(StatementContext context, Language language) =>
        context.Published is null ? StatementFormWriter.New() : StatementFormWriter.Write(context, language);
}
