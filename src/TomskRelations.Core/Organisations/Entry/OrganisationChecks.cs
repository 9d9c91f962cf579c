using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>What an organisation needs before it can be published, and what is worth a look.</summary>
public sealed class OrganisationChecks(EntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Organisation;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation) =>
        Of(OrganisationFormReader.Read(FormJson.Read<OrganisationForm>(content), await entries.ContextAsync<OrganisationDocument>(Kind, record, cancellation)));

    public static IReadOnlyList<ReadyCheck> Of(RecordReading<OrganisationDocument> reading) =>
    [
        .. ReadyCheck.Of(reading.Faults, (ReadyRule.Name, "Name"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Warn(reading.Document.Partner is null, ReadyRule.NoPartner, "Partner"),
        .. ReadyCheck.Warn(reading.Document is { En.Role: null, Ru.Role: null }, ReadyRule.NoRole, "RoleEn"),
        .. ReadyCheck.Warn(reading.Document.En.Name is null, ReadyRule.NoEnglish, "NameEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Name is null, ReadyRule.NoRussian, "NameRu"),
    ];
}
