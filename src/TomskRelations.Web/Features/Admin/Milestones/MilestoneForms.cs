using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Milestones;

/// <summary>How a milestone is entered.</summary>
public sealed class MilestoneForms(MilestoneEntryQueries entries, RecordPublisher publisher, MilestoneFormWords words) : IRecordForms<MilestoneForm>
{
    public RecordKind Kind => RecordKind.Milestone;

    public async Task<DeskEntry> ReadAsync(Guid id, MilestoneForm? form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        form ??= Opened(context, Languages.Current);
        context.PutInOrder(form);
        var reading = MilestoneFormReader.Read(form, context);
        return DeskEntry.Of(context, reading, publisher, new(
            new(new(form.TitleEn, form.TitleRu), FormJson.Write(form)),
            language => FormJson.Write(Opened(context, language)),
            MilestoneSections.All,
            words,
            state => new MilestoneFormView(form, context, reading, state, words)));
    }

    private static MilestoneForm Opened(MilestoneContext context, Language language) =>
        context.Published is null ? MilestoneFormWriter.New() : MilestoneFormWriter.Write(context, language);
}
