using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Statements;

internal static class StatementWriter
{
    public static void Write(TomskDbContext db, StatementDocument document, Guid id, RecordKeys keys) => db.Statements.Add(new Statement
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Kind = document.Kind,
        Body = new(document.En.Text, document.Ru.Text),
        Date = document.Date ?? EdtfDate.Undated,
        Figure = document.Figure,
        SearchText = SearchText.Of([document.En.Text, document.Ru.Text, .. DateForms.Of(document.Date)]),
        Subjects = [.. document.References().Select((reference, ordinal) => Subject(reference.Kind, keys[reference.Kind, reference.Key], ordinal))],
    });

    private static StatementSubject Subject(RecordKind kind, Guid id, int ordinal) => new()
    {
        Ordinal = ordinal,
        PartnerId = kind == RecordKind.Partner ? id : null,
        DelegationId = kind == RecordKind.Delegation ? id : null,
        MilestoneId = kind == RecordKind.Milestone ? id : null,
        OrganisationId = kind == RecordKind.Organisation ? id : null,
    };
}
