using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>What a partner needs before it can be published, and what is worth a look.</summary>
public sealed class PartnerChecks(EntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Partner;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation) =>
        Of(PartnerFormReader.Read(FormJson.Read<PartnerForm>(content), await entries.ContextAsync<PartnerDocument>(Kind, record, cancellation)));

    public static IReadOnlyList<ReadyCheck> Of(RecordReading<PartnerDocument> reading) =>
    [
        .. ReadyCheck.Of(reading.Faults, (ReadyRule.Name, "Name"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Warn(!reading.Faults.Any(fault => fault.Field == "Kind") && reading.Document is { Kind: PartnerKind.Country, Iso: null, IsoCandidates.Count: 0 }, ReadyRule.NoCode, "Iso"),
        .. ReadyCheck.Warn(reading.Document is { En.Lead: null, Ru.Lead: null }, ReadyRule.NoLead, "LeadEn"),
        .. ReadyCheck.Warn(reading.Document.En.Name is null, ReadyRule.NoEnglish, "NameEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Name is null, ReadyRule.NoRussian, "NameRu"),
    ];
}
