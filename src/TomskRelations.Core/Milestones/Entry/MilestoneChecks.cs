using TomskRelations.Core.Dates;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>What a milestone needs before it can be published, and what is worth a look.</summary>
public sealed class MilestoneChecks(MilestoneEntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Milestone;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(record, cancellation);
        return Of(MilestoneFormReader.Read(FormJson.Read<MilestoneForm>(content), context), context);
    }

    public static IReadOnlyList<ReadyCheck> Of(RecordReading<MilestoneDocument> reading, MilestoneContext context) =>
    [
        .. ReadyCheck.Of(reading.Faults, (ReadyRule.Title, "Title"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Of(reading.Proof),
        .. ReadyCheck.Warn(IsLikeAnother(reading.Document, context), ReadyRule.LikeAnother, "Date"),
        .. ReadyCheck.Warn(reading.Document.Date?.Earliest > context.Today, ReadyRule.FutureDate, "Date"),
        .. ReadyCheck.Warn(reading.Document.Date is null, ReadyRule.NoDate, "Date"),
        .. ReadyCheck.Warn(reading.Document.Partners.Count == 0, ReadyRule.NoPartner, "Partners[0].Name"),
        .. ReadyCheck.Warn(reading.Document.En.Title is null, ReadyRule.NoEnglish, "TitleEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Title is null, ReadyRule.NoRussian, "TitleRu"),
    ];

    /// <summary>Whether another milestone had the same date and the same first partner: this one's address then gets a number.</summary>
    private static bool IsLikeAnother(MilestoneDocument document, MilestoneContext context) =>
        context.Published is null && document.Partners.Count > 0 && document.Key != MilestoneFormReader.Address(document.Date ?? EdtfDate.Undated, document.Partners, Text.None);
}
