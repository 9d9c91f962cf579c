using TomskRelations.Core.Home;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Home;

/// <summary>The home page as it is shown.</summary>
public sealed record HomeView(HomePage Home)
{
    public IReadOnlyList<MilestoneMention> KeyMilestones => [.. Home.Milestones.Where(milestone => milestone.IsKey)];

    public IEnumerable<PartnerItem> Countries => Home.Partners.Where(partner => partner.Kind == PartnerKind.Country);

    /// <summary>Countries by the lists they stand on, the large groups first.</summary>
    public IEnumerable<PartnerGroup> Groups => Enum.GetValues<PartnerStanding>().Select(Group);

    private PartnerGroup Group(PartnerStanding standing) => new(
        standing,
        [.. ListsOf(standing).Select(list => Home.Lists.FirstOrDefault(statement => statement.Slug == $"list-{DocumentField.Code(list)}")).OfType<StatementMention>()],
        [.. Countries
            .Where(partner => partner.Standing == standing)
            .OrderBy(partner => partner.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))]);

    private static PartnerList[] ListsOf(PartnerStanding standing) => standing switch
    {
        PartnerStanding.Both => [PartnerList.Major, PartnerList.Steady],
        PartnerStanding.Joined => [PartnerList.Joined],
        PartnerStanding.Steady => [PartnerList.Steady],
        PartnerStanding.Major => [PartnerList.Major],
        _ => [],
    };
}

/// <param name="Statements">What the source says of the lists.</param>
public sealed record PartnerGroup(PartnerStanding Standing, IReadOnlyList<StatementMention> Statements, IReadOnlyList<PartnerItem> Partners);
