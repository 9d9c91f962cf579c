using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>
/// Reads of what kind a partner is and where it lies. A region, city or body lies in a country and nothing lies below it, so that
/// no partner can lie in itself.
/// </summary>
internal sealed class PartnerPlaceReader(PartnerForm form, EntryContext<PartnerDocument> context, EntryReader reader)
{
    private static readonly char[] Separators = [' ', ',', ';', '/', '\n'];

    private string? Own => context.Published?.Document.Key;

    private IEnumerable<CalledPartner> Others => context.Partners.All.Where(partner => partner.Slug != Own);

    public PartnerKind? Kind()
    {
        var kind = reader.NeededChoice<PartnerKind>("Kind", form.Kind);
        if (kind is not (null or PartnerKind.Country) && Own is not null && Others.Where(partner => partner.Parent == Own).ToList() is { Count: > 0 } below)
            reader.Add("Kind", EntryFaultKind.HasPartnersBelow, below.Select(partner => partner.Linked));
        return kind;
    }

    /// <returns>The slug of the country.</returns>
    public string? Parent(PartnerKind? kind)
    {
        if (EntryReader.Plain(form.Parent) is null)
        {
            if (kind is PartnerKind.Region or PartnerKind.City or PartnerKind.Body) reader.Add("Parent", EntryFaultKind.Required);
            return null;
        }
        if (kind is PartnerKind.Country or PartnerKind.Organisation) reader.Add("Parent", EntryFaultKind.LiesInNone);
        else if (reader.Partner("Parent", form.Parent, context.Partners, context.Drafts) is { } slug)
        {
            if (Others.Any(partner => partner.Slug == slug && partner.Kind == PartnerKind.Country)) return slug;
            reader.Add("Parent", EntryFaultKind.NotACountry);
        }
        return null;
    }

    public string? Iso(PartnerKind? kind)
    {
        if (EntryReader.Plain(form.Iso)?.ToUpperInvariant() is not { } iso) return null;
        if (kind is not (null or PartnerKind.Country)) reader.Add("Iso", EntryFaultKind.OnlyForCountries);
        else if (!KnownCountries.HasCode(iso)) reader.Add("Iso", EntryFaultKind.NotAnIsoCode);
        else if (Others.FirstOrDefault(partner => partner.Iso == iso) is { } other) reader.Add("Iso", EntryFaultKind.CodeOfAnother, [other.Linked]);
        else return iso;
        return null;
    }

    public IReadOnlyList<string> Candidates(PartnerKind? kind)
    {
        var codes = (EntryReader.Plain(form.IsoCandidates)?.ToUpperInvariant() ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (codes.Count == 0) return [];
        if (kind is not (null or PartnerKind.Country)) reader.Add("IsoCandidates", EntryFaultKind.OnlyForCountries);
        else if (!codes.All(KnownCountries.HasCode)) reader.Add("IsoCandidates", EntryFaultKind.NotAnIsoCode);
        else if (codes.Count == 1) reader.Add("IsoCandidates", EntryFaultKind.OneCandidate);
        else if (EntryReader.Plain(form.Iso) is not null) reader.Add("IsoCandidates", EntryFaultKind.CodeAndCandidates);
        else if (string.Join(' ', codes).Length > Partner.CandidatesLength) reader.Add("IsoCandidates", EntryFaultKind.TooLong, Partner.CandidatesLength.ToString(CultureInfo.InvariantCulture));
        else return codes;
        return [];
    }

    public CisDocument? Cis(PartnerKind? kind)
    {
        var status = reader.Choice<CisStatus>("CisStatus", form.CisStatus);
        var year = Year();
        if (status is null && EntryReader.Plain(form.CisYear) is not null && EntryReader.Plain(form.CisStatus) is null) reader.Add("CisStatus", EntryFaultKind.Required);
        if (status is null) return null;
        if (kind is not (null or PartnerKind.Country)) reader.Add("CisStatus", EntryFaultKind.OnlyForCountries);
        else if (EntryReader.Plain(form.CisYear) is null) reader.Add("CisYear", EntryFaultKind.Required);
        else if (year is not null) return new(status.Value, year);
        return null;
    }

    private EdtfDate? Year()
    {
        if (EntryReader.Plain(form.CisYear) is null) return null;
        var reading = TypedDate.Read(form.CisYear);
        if (reading.Date is { Precision: DatePrecision.Year, Modifier: DateModifier.None, Earliest: { } first, Latest: { } last } year && first.Year == last.Year) return year;
        reader.Add("CisYear", EntryFaultKind.NotAYear);
        return null;
    }
}
