using TomskRelations.Core.Home;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Home;

/// <summary>Which countries, since when, how much, who came: the four answers of the home page.</summary>
public sealed record HomeView(HomePage Home, PartnerIndex Partners, TradePage Trade)
{
    public IReadOnlyList<HomeMilestone> KeyMilestones => [.. Home.Milestones.Where(milestone => milestone.IsKey)];

    /// <summary>The year before the latest, where its turnover follows from the stated growth.</summary>
    public TradeYear? Derived => Trade.Years.FirstOrDefault(year => year.Derived is not null && year.DerivedFrom?.Year == Trade.Latest?.Year);

    /// <summary>Countries by the lists they stand on: on two, on one, or only in the text; each once, in the first group that fits.</summary>
    public IEnumerable<PartnerGroup> Groups =>
    [
        Group("both", [PartnerList.Major, PartnerList.Steady]),
        Group("joined", [PartnerList.Joined]),
        Group("steady", [PartnerList.Steady]),
        Group("major", [PartnerList.Major]),
        Group("told", []),
    ];

    private static string GroupOf(PartnerItem partner) =>
        partner.Lists.Contains(PartnerList.Major) && partner.Lists.Contains(PartnerList.Steady) ? "both"
        : partner.Lists.Contains(PartnerList.Joined) ? "joined"
        : partner.Lists.Contains(PartnerList.Steady) ? "steady"
        : partner.Lists.Contains(PartnerList.Major) ? "major"
        : "told";

    private PartnerGroup Group(string name, PartnerList[] lists) => new(
        name,
        [.. lists.Select(list => Partners.Lists.FirstOrDefault(statement => statement.Slug == $"list-{list.ToString().ToLowerInvariant()}")).OfType<PartnerListStatement>()],
        [.. Partners.Partners
            .Where(partner => partner.Kind == PartnerKind.Country && GroupOf(partner) == name)
            .OrderBy(partner => partner.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))]);
}

/// <param name="Name">Names its words and its form: both, joined, steady, major, told.</param>
/// <param name="Statements">What the source says of the lists.</param>
public sealed record PartnerGroup(string Name, IReadOnlyList<PartnerListStatement> Statements, IReadOnlyList<PartnerItem> Partners);
