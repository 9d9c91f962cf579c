using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Partners;

/// <summary>How a partner is entered.</summary>
public sealed class PartnerForms(EntryQueries entries, RecordPublisher publisher, PartnerFormWords words) : IRecordForms<PartnerForm>
{
    public RecordKind Kind => RecordKind.Partner;

    public async Task<DeskEntry> ReadAsync(Guid id, PartnerForm? form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync<PartnerDocument>(Kind, id, cancellation);
        form ??= Opened(context, Languages.Current);
        var reading = PartnerFormReader.Read(form, context);
        return DeskEntry.Of(context, reading, publisher, new(
            new(new(form.NameEn, form.NameRu), FormJson.Write(form)),
            language => FormJson.Write(Opened(context, language)),
            PartnerSections.All,
            words,
            state => new PartnerFormView(form, context, reading, state, words)));
    }

    private static PartnerForm Opened(EntryContext<PartnerDocument> context, Language language) =>
        context.Published is null ? PartnerFormWriter.New() : PartnerFormWriter.Write(context, language);
}
