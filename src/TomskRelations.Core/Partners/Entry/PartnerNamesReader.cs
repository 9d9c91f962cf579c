using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>Reads what a partner is called. A name that another partner has is a fault: whoever typed it would mean either.</summary>
internal sealed class PartnerNamesReader(PartnerForm form, EntryContext<PartnerDocument> context, EntryReader reader)
{
    public Text Name()
    {
        var name = reader.NeededWords("Name", form.NameEn, form.NameRu, Partner.NameLength);
        if (!name.IsEmpty && context.Published is null && Slug.OfAny(name.En, name.Ru).Length == 0) reader.Add("NameEn", EntryFaultKind.NotLatin);
        RefuseTaken("NameEn", name.En);
        RefuseTaken("NameRu", name.Ru);
        return name;
    }

    /// <summary>What the address is made from, the best first: the English name, that of the country of this code, the Russian name in Latin letters.</summary>
    public static IEnumerable<string?> ForAddress(Text name, string? iso) => [name.En, iso is null ? null : KnownCountries.OfCode(iso)?.Name.En, name.Ru];

    public string? Spelling()
    {
        var spelling = reader.Line("Spelling", form.Spelling, Partner.NameLength);
        RefuseTaken("Spelling", spelling);
        return spelling;
    }

    /// <summary>One a line, each once.</summary>
    public IReadOnlyList<string> Aliases()
    {
        string[] aliases =
        [
            .. (EntryReader.Plain(form.Aliases) ?? "").Split('\n').Select(line => reader.Line("Aliases", line, Partner.AliasLength)).OfType<string>().DistinctBy(alias => SearchText.Of(alias)),
        ];
        foreach (var alias in aliases) RefuseTaken("Aliases", alias);
        return aliases;
    }

    private void RefuseTaken(string field, string? name)
    {
        if (SearchText.Of(name) is not { Length: > 0 } called) return;
        var own = context.Published?.Document.Key;
        var other = context.Partners.All.FirstOrDefault(partner => partner.Slug != own && partner.Called.Any(each => SearchText.Of(each) == called));
        if (other is not null) reader.Add(field, EntryFaultKind.NameOfAnother, [other.Linked]);
    }
}
