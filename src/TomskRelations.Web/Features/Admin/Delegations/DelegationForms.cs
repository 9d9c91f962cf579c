using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>How a delegation is entered.</summary>
public sealed class DelegationForms(DelegationEntryQueries entries, RecordPublisher publisher, DelegationFormWords words) : IRecordForms<DelegationForm>
{
    public RecordKind Kind => RecordKind.Delegation;

    public async Task<DeskEntry> ReadAsync(Guid id, DelegationForm? form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        form ??= Opened(context, Languages.Current);
        form.PutInOrder(context.Partners);
        var reading = DelegationFormReader.Read(form, context);
        return DeskEntry.Of(context, reading.Document, reading.Faults, () => DelegationPlan.Of(context, reading), publisher, new(
            new(new(form.TitleEn, form.TitleRu), FormJson.Write(form)),
            language => FormJson.Write(Opened(context, language)),
            DelegationSections.All,
            words,
            state => new DelegationFormView(form, context, reading, state)));
    }

    private static DelegationForm Opened(DelegationContext context, Language language) => context.Published is null ? DelegationFormWriter.New() : DelegationFormWriter.Write(context, language);
}
