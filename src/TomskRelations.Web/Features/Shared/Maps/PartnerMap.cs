using TomskRelations.Core.Partners;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>Partners as marks of a map.</summary>
public sealed class PartnerMap(Texts<MapTexts> texts)
{
    /// <summary>In the alphabet of the page's language; who has no place on the drawing is in the list alone.</summary>
    public IReadOnlyList<MapMark> Marks(IEnumerable<PartnerItem> partners, MapBy by) =>
    [
        .. partners
            .Select(partner => new MapMark(
                partner.Name.In(Languages.Current), Links.Partner(partner.Slug), Form(partner, by), Words(partner, by), WorldMap.Of(partner.IsoCode, partner.IsoCandidates)))
            .Where(mark => mark.Places.Count > 0)
            .OrderBy(mark => mark.Name, StringComparer.Create(Languages.Current.Culture(), ignoreCase: true)),
    ];

    /// <summary>The forms that occur among the marks, in their order, and what they mean.</summary>
    public IEnumerable<(MapForm Form, string Words)> Legend(IEnumerable<MapMark> marks, MapBy by) =>
        marks.Select(mark => mark.Form).Distinct().Order().Select(form => (form, texts[$"{by}_{form}"]));

    /// <summary>The form that stands for a group of countries by their lists.</summary>
    public static MapForm Form(PartnerStanding standing) => standing switch
    {
        PartnerStanding.Both => MapForm.Solid,
        PartnerStanding.Joined => MapForm.Light,
        PartnerStanding.Steady => MapForm.Second,
        PartnerStanding.Major => MapForm.Dotted,
        PartnerStanding.Told => MapForm.Hollow,
        _ => MapForm.Lined,
    };

    private static MapForm Form(PartnerItem partner, MapBy by) => by switch
    {
        MapBy.Trend => partner.Trend?.Direction switch
        {
            TrendDirection.Increased => MapForm.Solid,
            TrendDirection.Decreased => MapForm.Lined,
            _ => MapForm.Hatched,
        },
        MapBy.Delegations => partner.Delegations switch
        {
            0 => MapForm.Hollow,
            1 => MapForm.Light,
            < 5 => MapForm.Dotted,
            _ => MapForm.Solid,
        },
        _ => partner.IsoCode is null ? MapForm.Hatched : Form(partner.Standing),
    };

    public string Words(PartnerStanding standing) => texts[$"List_{Form(standing)}"];

    private string Words(PartnerItem partner, MapBy by) => by switch
    {
        MapBy.Trend when partner.Trend is { Direction: { } direction } trend => texts[$"Trend{direction}", trend.Year, trend.BaseYear],
        MapBy.Trend => texts["Trend_Hatched"],
        MapBy.Delegations => texts.Count("Delegations", partner.Delegations),
        _ when partner.IsoCode is null => texts["ListUnspecified", Words(partner.Standing)],
        _ => Words(partner.Standing),
    };
}
