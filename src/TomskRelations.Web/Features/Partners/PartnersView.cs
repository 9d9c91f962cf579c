using TomskRelations.Core.Partners;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Partners;

/// <summary>The list of partners as a reader asked for it.</summary>
public sealed record PartnersView(PartnerIndex Index, PartnersQuery Query, IReadOnlyList<PartnerItem> Countries, IReadOnlyList<PartnerItem> Others)
{
    public static readonly string[] Sorts = ["name", "list", "trend"];

    public string Sort => Sorts.Contains(Query.Sort) ? Query.Sort! : Sorts[0];

    public static PartnersView Of(PartnerIndex index, PartnersQuery query)
    {
        var found = Sorted(index.Partners.Where(query.Filter.Takes), query.Sort).ToList();
        return new PartnersView(
            index,
            query,
            [.. found.Where(partner => partner.Kind == PartnerKind.Country)],
            [.. found.Where(partner => partner.Kind != PartnerKind.Country)]);
    }

    private static IEnumerable<PartnerItem> Sorted(IEnumerable<PartnerItem> partners, string? sort)
    {
        var byName = partners.OrderBy(partner => partner.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true));
        return sort switch
        {
            "list" => byName.OrderBy(partner => partner.Lists.Count == 0 ? int.MaxValue : (int)partner.Lists.Min()).ThenByDescending(partner => partner.Lists.Count),
            "trend" => byName.OrderBy(partner => partner.Trend?.Direction switch { TrendDirection.Increased => 0, TrendDirection.Decreased => 1, _ => partner.Trend is null ? 3 : 2 }),
            _ => byName,
        };
    }
}
