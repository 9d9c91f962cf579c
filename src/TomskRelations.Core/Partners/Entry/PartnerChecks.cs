using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>What a partner needs before it can be published, and what is worth a look.</summary>
public sealed class PartnerChecks(EntryQueries entries) : IDraftChecks
{
    public RecordKind Kind => RecordKind.Partner;

    public async Task<IReadOnlyList<ReadyCheck>> OfAsync(Guid record, string content, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync<PartnerDocument>(Kind, record, cancellation);
        return Of(PartnerFormReader.Read(FormJson.Read<PartnerForm>(content), context), context.Today);
    }

    public static IReadOnlyList<ReadyCheck> Of(RecordReading<PartnerDocument> reading, DateOnly today) =>
    [
        .. ReadyCheck.Of(reading.Faults, (ReadyRule.Name, "Name"), (ReadyRule.Kind, "Kind"), (ReadyRule.Basis, "Basis"), (ReadyRule.Note, "Note")),
        .. ReadyCheck.Warn(!reading.Faults.Any(fault => fault.Field == "Kind") && reading.Document is { Kind: PartnerKind.Country, Iso: null, IsoCandidates.Count: 0 }, ReadyRule.NoCode, "Iso"),
        .. ReadyCheck.Warn(IsCodeOfAnotherName(reading.Document), ReadyRule.OtherCode, "Iso"),
        .. ReadyCheck.Warn(reading.Document.Cis?.AsOf.Earliest > today, ReadyRule.FutureDate, "CisYear"),
        .. ReadyCheck.Warn(reading.Document is { En.Lead: null, Ru.Lead: null }, ReadyRule.NoLead, "LeadEn"),
        .. ReadyCheck.Warn(reading.Document.En.Name is null, ReadyRule.NoEnglish, "NameEn"),
        .. ReadyCheck.Warn(reading.Document.Ru.Name is null, ReadyRule.NoRussian, "NameRu"),
    ];

    /// <summary>Whether either name is that of a country with another code; a name that no country has says nothing.</summary>
    private static bool IsCodeOfAnotherName(PartnerDocument document) => document is { Kind: PartnerKind.Country, Iso: { } iso }
        && new[] { document.En.Name, document.Ru.Name }.Select(KnownCountries.Find).Any(country => country is not null && country.Iso != iso);
}
