using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>What an organisation needs before it can be published, and what is worth a look.</summary>
public sealed class OrganisationChecks(EntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Organisation;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync<OrganisationDocument>(Kind, record, cancellation);
        return Of(OrganisationFormReader.Read(FormJson.Read<OrganisationForm>(content), context), context.Today);
    }

    public static IReadOnlyList<ReadyCheck> Of(RecordReading<OrganisationDocument> reading, DateOnly today) =>
    [
        .. ReadyCheck.Of(reading.Faults, (ReadyRule.Name, "Name"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Of(reading.Proof),
        .. ReadyCheck.Warn(reading.Document.Partner is null, ReadyRule.NoPartner, "Partner"),
        .. ReadyCheck.Warn(reading.Document is { En.Role: null, Ru.Role: null }, ReadyRule.NoRole, "RoleEn"),
        .. ReadyCheck.Warn(GoesOnAfterItsEnd(reading.Document, today), ReadyRule.EndedButActive, "Status"),
        .. ReadyCheck.Warn(HasBegun(reading.Document) && reading.Document.Period?.Earliest > today, ReadyRule.NotBegun, "Period"),
        .. ReadyCheck.Warn(HasBegun(reading.Document) && reading.Document.StatusAsOf?.Latest < reading.Document.Period?.Earliest, ReadyRule.StatusBefore, "StatusAsOf"),
        .. ReadyCheck.Warn(reading.Document.StatusAsOf?.Earliest > today, ReadyRule.FutureDate, "StatusAsOf"),
        .. ReadyCheck.Warn(reading.Document.En.Name is null, ReadyRule.NoEnglish, "NameEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Name is null, ReadyRule.NoRussian, "NameRu"),
    ];

    /// <summary>What was true of a day within the period is no contradiction.</summary>
    private static bool GoesOnAfterItsEnd(OrganisationDocument document, DateOnly today) =>
        document is { Status: OrganisationStatus.Active or OrganisationStatus.UnderWay or OrganisationStatus.Planned, Period.Latest: { } last }
        && last < today
        && (document.StatusAsOf is null || document.StatusAsOf.Earliest > last);

    private static bool HasBegun(OrganisationDocument document) => document.Status is OrganisationStatus.Active or OrganisationStatus.UnderWay or OrganisationStatus.Ended;
}
