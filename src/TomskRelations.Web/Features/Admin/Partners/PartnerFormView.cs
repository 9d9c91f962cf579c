using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Partners;

/// <summary>The form of a partner with what the portal makes of it so far.</summary>
public sealed record PartnerFormView(
    PartnerForm Form, EntryContext<PartnerDocument> Context, RecordReading<PartnerDocument> Reading, EntryState State, PartnerFormWords Words)
{
    private PartnerDocument Read => Reading.Document;

    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<SharedTexts> shared) => EntryChecksView.Of(PartnerChecks.Of(Reading, Context.Today), shared);

    public RecordEndView End(StaffForm form) => RecordEndView.Of(form, Form, Context, Reading, Words.Provable, 4);

    /// <summary>Which country the code is of, or, where there is none, the code of the country by this name.</summary>
    public LinkedWords IsoEcho(Texts<PartnerDeskTexts> texts, Texts<SharedTexts> shared) =>
        Read.Iso is { } iso && KnownCountries.OfCode(iso) is { } country ? shared["EchoPartner", country.Name.In(Languages.Current)]
        : EntryReader.Plain(Form.Iso) is null && Read is { Kind: PartnerKind.Country, IsoCandidates.Count: 0 } && Known is { } known ? texts["CodeOffer", known.Name.In(Languages.Current), known.Iso]
        : shared.FaultEcho(Reading.Faults, nameof(Form.Iso), Form.Iso);

    public LinkedWords CandidatesEcho(Texts<SharedTexts> shared) => Read.IsoCandidates.Count > 0
        ? shared["EchoPartner", string.Join(", ", Read.IsoCandidates.Select(code => KnownCountries.OfCode(code)?.Name.In(Languages.Current)))]
        : shared.FaultEcho(Reading.Faults, nameof(Form.IsoCandidates), Form.IsoCandidates);

    /// <summary>What the editors' table says of the country, where nothing is chosen.</summary>
    public string CisEcho(Texts<PartnerDeskTexts> texts, Texts<TermTexts> terms) =>
        EntryReader.Plain(Form.CisStatus) is null && CisTable.Of(Read.Iso) is { } status ? texts["CisOffer", terms.Of(status), CisTable.Year] : "";

    private KnownCountry? Known => KnownCountries.Find(Form.NameEn) ?? KnownCountries.Find(Form.NameRu);
}
