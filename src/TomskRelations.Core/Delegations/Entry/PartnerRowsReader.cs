using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads the partners of a form: those who are known by any of their names, countries of the world that are not partners yet, and new partners of any kind.</summary>
internal sealed class PartnerRowsReader(DelegationContext context, EntryReader reader)
{
    private readonly HashSet<string> taken = [.. context.TakenPartners];
    private readonly List<PartnerDocument> made = [];

    public IReadOnlyList<PartnerDocument> Made => made;

    /// <returns>For each row the partner it was understood as; null where it is blank or was not.</returns>
    public IReadOnlyList<ReadPartner?> Read(IReadOnlyList<PartnerRow> rows)
    {
        var read = new List<ReadPartner?>();
        for (var number = 0; number < rows.Count; number++)
        {
            var field = $"Partners[{number}]";
            var partner = Read(rows[number], field);
            if (partner is not null && read.Any(before => before?.Slug == partner.Slug)) reader.Add($"{field}.Name", EntryFaultKind.SamePartnerTwice);
            read.Add(partner);
        }
        if (rows.All(row => EntryReader.Plain(row.Name) is null && !IsNew(row))) reader.Add("Partners[0].Name", EntryFaultKind.Required);
        return read;
    }

    private ReadPartner? Read(PartnerRow row, string field)
    {
        var typed = reader.Line($"{field}.Name", row.Name, Partner.NameLength);
        if (IsNew(row)) return Enter(row, field, typed);
        if (typed is null) return null;
        if (context.Partners.Find(typed) is { } known) return new(known.Slug, known.Name, IsNew: false);
        if (made.FirstOrDefault(partner => partner.En.Name == typed || partner.Ru.Name == typed) is { } before) return Read(before);
        if (KnownCountries.Find(typed) is { } country && context.Drafts.Find(RecordKind.Partner, typed) is null) return MakeCountry(country, typed, field);
        reader.AddUnknown($"{field}.Name", RecordKind.Partner, typed, context.Drafts);
        return null;
    }

    private static bool IsNew(PartnerRow row) => new[] { row.NewEn, row.NewRu, row.NewKind, row.NewCountry, row.NewIso }.Any(typed => EntryReader.Plain(typed) is not null);

    private ReadPartner? MakeCountry(KnownCountry country, string typed, string field)
    {
        if ((context.Partners.All.FirstOrDefault(known => known.Iso == country.Iso) ?? context.Partners.Find(country.Name.En)) is { } partner) return new(partner.Slug, partner.Name, IsNew: false);
        if (made.FirstOrDefault(each => each.Iso == country.Iso) is { } before) return Read(before);
        if (Slug.Of(country.Name.En) is { Length: > 0 } key) return Make(key, PartnerKind.Country, country.Name, country.Iso, null, typed);
        reader.Add($"{field}.Name", EntryFaultKind.UnknownPartner);
        return null;
    }

    private ReadPartner? Enter(PartnerRow row, string field, string? typed)
    {
        var kind = reader.Choice<PartnerKind>($"{field}.NewKind", row.NewKind);
        if (kind is null && EntryReader.Plain(row.NewKind) is null) reader.Add($"{field}.NewKind", EntryFaultKind.Required);
        var name = reader.NeededWords($"{field}.New", row.NewEn, row.NewRu, Partner.NameLength);
        var iso = Iso($"{field}.NewIso", row.NewIso, kind);
        var parent = Parent($"{field}.NewCountry", row.NewCountry, kind);
        if (kind is null || name.IsEmpty) return null;
        if (new[] { name.En, name.Ru, typed }.Select(context.Partners.Find).FirstOrDefault(found => found is not null) is { } known)
        {
            reader.Add($"{field}.NewEn", EntryFaultKind.PartnerExists, [known.Linked]);
            return null;
        }
        if (SearchText.Both(name).FirstOrDefault(each => context.Drafts.Find(RecordKind.Partner, each) is not null) is { } drafted)
        {
            reader.AddUnknown($"{field}.NewEn", RecordKind.Partner, drafted, context.Drafts);
            return null;
        }
        if (Slug.OfAny(PartnerNamesReader.ForAddress(name, iso)) is { Length: > 0 } key) return Make(key, kind.Value, name, iso, parent, typed);
        reader.Add($"{field}.NewEn", EntryFaultKind.NotLatin);
        return null;
    }

    private string? Iso(string field, string? typed, PartnerKind? kind)
    {
        if (EntryReader.Plain(typed)?.ToUpperInvariant() is not { } iso) return null;
        if (kind != PartnerKind.Country) reader.Add(field, EntryFaultKind.OnlyForCountries);
        else if (!KnownCountries.HasCode(iso)) reader.Add(field, EntryFaultKind.NotAnIsoCode);
        else if (context.Partners.All.FirstOrDefault(partner => partner.Iso == iso) is { } known) reader.Add(field, EntryFaultKind.PartnerExists, [known.Linked]);
        else return iso;
        return null;
    }

    private string? Parent(string field, string? typed, PartnerKind? kind)
    {
        var needed = kind is PartnerKind.Region or PartnerKind.City or PartnerKind.Body;
        if (EntryReader.Plain(typed) is not { } country)
        {
            if (needed) reader.Add(field, EntryFaultKind.Required);
            return null;
        }
        var found = context.Partners.Find(country)?.Slug ?? made.FirstOrDefault(partner => partner.En.Name == country || partner.Ru.Name == country)?.Key;
        if (found is null) reader.AddUnknown(field, RecordKind.Partner, country, context.Drafts, EntryFaultKind.UnknownCountry);
        return needed ? found : null;
    }

    private ReadPartner Make(string key, PartnerKind kind, Text name, string? iso, string? parent, string? typed)
    {
        var document = NewPartner.Document(Slug.Free(key, taken), kind, name, iso, parent, typed);
        taken.Add(document.Key);
        made.Add(document);
        return Read(document);
    }

    private static ReadPartner Read(PartnerDocument partner) => new(partner.Key, new(partner.En.Name, partner.Ru.Name), IsNew: true);
}
