using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Organisations;

/// <summary>How an organisation or programme is entered.</summary>
public sealed class OrganisationForms(EntryQueries entries, RecordPublisher publisher, OrganisationFormWords words) : IRecordForms<OrganisationForm>
{
    public RecordKind Kind => RecordKind.Organisation;

    public async Task<DeskEntry> ReadAsync(Guid id, OrganisationForm? form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync<OrganisationDocument>(Kind, id, cancellation);
        form ??= Opened(context, Languages.Current);
        var reading = OrganisationFormReader.Read(form, context);
        return DeskEntry.Of(context, reading, publisher, new(
            new(new(form.NameEn, form.NameRu), FormJson.Write(form)),
            language => FormJson.Write(Opened(context, language)),
            OrganisationSections.All,
            words,
            state => new OrganisationFormView(form, context, reading, state, words)));
    }

    private static OrganisationForm Opened(EntryContext<OrganisationDocument> context, Language language) =>
        context.Published is null ? OrganisationFormWriter.New() : OrganisationFormWriter.Write(context, language);
}
