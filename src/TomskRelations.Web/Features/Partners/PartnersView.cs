using TomskRelations.Core.Partners;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Partners;

/// <summary>The list of partners as a reader asked for it.</summary>
public sealed record PartnersView(PartnersQuery Asked, PartnerIndex Index, IReadOnlyList<PartnerItem> Countries, IReadOnlyList<PartnerItem> Others)
{
    public static PartnersView Of(PartnersQuery asked, PartnerIndex index)
    {
        var found = Sorted(index.Partners.Where(asked.Filter.Takes), asked.Sort).ToList();
        return new PartnersView(
            asked,
            index,
            [.. found.Where(partner => partner.Kind == PartnerKind.Country)],
            [.. found.Where(partner => partner.Kind != PartnerKind.Country)]);
    }

    /// <summary>Which years the trends on the list compare, the latest first.</summary>
    public IEnumerable<(int Year, int? BaseYear)> TrendYears => Countries
        .Select(partner => partner.Trend)
        .OfType<PartnerTrend>()
        .Where(trend => trend.Direction is not null)
        .Select(trend => (trend.Year, trend.BaseYear))
        .Distinct()
        .OrderDescending();

    private static IEnumerable<PartnerItem> Sorted(IEnumerable<PartnerItem> partners, PartnerSort sort)
    {
        var byName = partners.OrderBy(partner => partner.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true));
        return sort switch
        {
            PartnerSort.List => byName.OrderBy(partner => partner.Lists.Count == 0 ? int.MaxValue : (int)partner.Lists.Min()).ThenByDescending(partner => partner.Lists.Count),
            PartnerSort.Trend => byName.OrderBy(partner => partner.Trend?.Direction switch { TrendDirection.Increased => 0, TrendDirection.Decreased => 1, _ => partner.Trend is null ? 3 : 2 }),
            _ => byName,
        };
    }
}
