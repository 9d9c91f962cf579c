using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>What a delegation needs before it can be published, and what is worth a look.</summary>
public sealed class DelegationChecks(DelegationEntryQueries entries) : IDraftChecks
{
    private static readonly (ReadyRule Rule, string Field)[] Needed =
        [(ReadyRule.Title, "Title"), (ReadyRule.Kind, "Kind"), (ReadyRule.Partners, "Partners"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")];

    public RecordKind Kind => RecordKind.Delegation;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(record, cancellation);
        return Of(DelegationFormReader.Read(FormJson.Read<DelegationForm>(content), context), context);
    }

    public static IReadOnlyList<ReadyCheck> Of(DelegationReading reading, DelegationContext context)
    {
        var (document, faults) = (reading.Document, reading.Faults);
        return
        [
            .. ReadyCheck.Of(faults, Needed),
            .. ReadyCheck.Of(reading.Proof),
            .. ReadyCheck.Warn(IsLikeAnother(document, context), ReadyRule.LikeAnother),
            .. ReadyCheck.Warn(IsStillAnnounced(document, context.Today), ReadyRule.StillAnnounced, "Status"),
            .. ReadyCheck.Warn(NamesMoreThanCame(document), ReadyRule.FewerThanNamed, "HeadCount"),
            .. ReadyCheck.Warn(document.FollowUp < document.Date?.Earliest, ReadyRule.FollowUpBefore, "FollowUp"),
            .. ReadyCheck.Warn(document.Date is null, ReadyRule.NoDate, "Date"),
            .. ReadyCheck.Warn(document.Direction == Direction.NotStated, ReadyRule.NoDirection, "Direction"),
            .. ReadyCheck.Warn(document is { Places.Count: 0, Direction: not Direction.Online }, ReadyRule.NoPlace, "Places"),
            .. ReadyCheck.Warn(document.En.Title is null, ReadyRule.NoEnglish, "TitleEn"),
            .. ReadyCheck.Warn(document.Ru.Title is null, ReadyRule.NoRussian, "TitleRu"),
        ];
    }

    /// <summary>Whether another delegation had the same date and the same first partner: its address then gets a number.</summary>
    private static bool IsLikeAnother(DelegationDocument document, DelegationContext context) =>
        context.Published is null && document is { Date: { } date, Partners: [var first, ..] } && document.Key != $"{date.Slug}-{first}";

    private static bool NamesMoreThanCame(DelegationDocument document) =>
        document.HeadCount is { Unit: "people", Qualifier: not Qualifier.MoreThan } count && count.Value < document.Heads.Count + document.Participants.Count;

    private static bool IsStillAnnounced(DelegationDocument document, DateOnly today) =>
        document is { Status: DelegationStatus.Announced or DelegationStatus.Confirmed, Date.Latest: { } last } && last < today;
}
