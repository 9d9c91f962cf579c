using TomskRelations.Core.Home;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Partners;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Home;

/// <summary>The home page as it is shown.</summary>
public sealed record HomeView(HomePage Home)
{
    public IReadOnlyList<MilestoneMention> KeyMilestones => [.. Home.Milestones.Where(milestone => milestone.IsKey)];

    /// <summary>Countries by the lists they stand on: on two, on one, only in the text, or entered by staff; each once, in the first group that fits.</summary>
    public IEnumerable<PartnerGroup> Groups =>
    [
        Group("both", [PartnerList.Major, PartnerList.Steady]),
        Group("joined", [PartnerList.Joined]),
        Group("steady", [PartnerList.Steady]),
        Group("major", [PartnerList.Major]),
        Group("told", []),
        Group("entered", []),
    ];

    private static string GroupOf(PartnerItem partner) =>
        !partner.IsInSource ? "entered"
        : partner.Lists.Contains(PartnerList.Major) && partner.Lists.Contains(PartnerList.Steady) ? "both"
        : partner.Lists.Contains(PartnerList.Joined) ? "joined"
        : partner.Lists.Contains(PartnerList.Steady) ? "steady"
        : partner.Lists.Contains(PartnerList.Major) ? "major"
        : "told";

    private PartnerGroup Group(string name, PartnerList[] lists) => new(
        name,
        [.. lists.Select(list => Home.Lists.FirstOrDefault(statement => statement.Slug == $"list-{list.ToString().ToLowerInvariant()}")).OfType<StatementMention>()],
        [.. Home.Partners
            .Where(partner => partner.Kind == PartnerKind.Country && GroupOf(partner) == name)
            .OrderBy(partner => partner.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))]);
}

/// <param name="Name">Names its words and its form: both, joined, steady, major, told, entered.</param>
/// <param name="Statements">What the source says of the lists.</param>
public sealed record PartnerGroup(string Name, IReadOnlyList<StatementMention> Statements, IReadOnlyList<PartnerItem> Partners);
