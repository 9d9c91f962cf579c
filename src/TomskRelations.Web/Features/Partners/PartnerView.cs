using TomskRelations.Core.Partners;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Partners;

/// <summary>A partner's page, with what the source leaves open.</summary>
public sealed record PartnerView(PartnerPage Page)
{
    public PartnerHead Head => Page.Head;

    /// <summary>Whose texts the page rests on.</summary>
    public string Publishers => string.Join(", ", Page.Sentences.Select(proof => proof.Sentence!.Publisher.In(Languages.Current)).Distinct());

    /// <summary>What a reader would ask and the source does not answer: keys of the resource file.</summary>
    public IEnumerable<string> Unknown =>
        new (string Key, bool IsOpen)[]
        {
            ("Unknown_Which", Head is { Kind: PartnerKind.Country, IsoCode: null }),
            ("Unknown_Turnover", Head.Kind == PartnerKind.Country && !Head.LatestAmounts.Any(amount => amount.Measure is TradeMeasure.Turnover or TradeMeasure.Share)),
            ("Unknown_Trend", Head.Trend is { Direction: null } && IsSteady),
            ("Unknown_TrendAlso", Head is { Kind: PartnerKind.Country, Trend: null } || (Head.Trend is { Direction: null } && !IsSteady)),
            ("Unknown_Lists", Head.Lists.Contains(PartnerList.Joined)),
            ("Unknown_Cooperation", Head.Cooperation.Count == 0),
            ("Unknown_Events", Page.Events.Count == 0),
            ("Unknown_Organisations", Head.Organisations.Count == 0 && !Head.Below.Any(below => below.HasOrganisations)),
            ("Unknown_Regions", Head.Kind == PartnerKind.Country && Head.Below.Count == 0),
        }.Where(question => question.IsOpen).Select(question => question.Key);

    private bool IsSteady => Head.Lists.Contains(PartnerList.Steady);

    /// <summary>The others on a list, in the alphabet of the page's language.</summary>
    public IEnumerable<PartnerPeer> Others(PartnerList list) => Page.Peers
        .Where(peer => peer.List == list)
        .OrderBy(peer => peer.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true));
}
