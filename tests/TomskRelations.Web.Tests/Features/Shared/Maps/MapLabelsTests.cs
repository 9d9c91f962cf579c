using TomskRelations.Web.Features.Shared.Maps;

namespace TomskRelations.Web.Tests.Features.Shared.Maps;

public sealed class MapLabelsTests
{
    private static readonly MapBox Tomsk = new(500, 480, 600, 510);

    private static readonly string[] Crowd =
        ["DE", "FR", "NL", "BE", "LU", "CH", "AT", "CZ", "PL", "LT", "LV", "EE", "FI", "SE", "DK", "IT", "HU", "SK", "SI", "HR", "RS", "UA", "BY", "GB", "IE"];

    [Theory]
    [InlineData("DE", "FR", "GB", "CN", "US")]
    [InlineData("SG", "MT", "BH")]
    [InlineData("PE", "NZ", "BR")]
    public void Place_FewCountries_NamesThemAll(params string[] codes) =>
        Assert.Equal(codes.Order(), MapLabels.Place(MapFrame.World, Marks(codes), [Tomsk]).Keys.Select(mark => mark.Name).Order());

    [Fact]
    public void Place_CrowdOfCountries_CoversNeitherEachOtherNorWhatIsTaken()
    {
        foreach (var frame in MapFrame.CloseViews.Select(view => view.Frame).Append(MapFrame.World))
        {
            var spaces = MapLabels.Place(frame, Marks(Crowd), [Tomsk]).Select(pair => Space(pair.Key, pair.Value, frame)).ToList();

            Assert.All(spaces, space => Assert.True(frame.Box.Contains(space)));
            Assert.DoesNotContain(spaces, space => space.Overlaps(Tomsk));
            for (var one = 0; one < spaces.Count; one++)
                for (var other = 0; other < one; other++) Assert.False(spaces[one].Overlaps(spaces[other]));
        }
    }

    [Fact]
    public void Place_CrowdOfCountriesFromNear_NamesMost() =>
        Assert.InRange(MapLabels.Place(MapFrame.CloseViews[0].Frame, Marks(Crowd), []).Count, Crowd.Length * 2 / 3, Crowd.Length);

    [Fact]
    public void Place_LargeCountry_NamesItOnItself()
    {
        var label = MapLabels.Place(MapFrame.World, Marks("AU"), []).Values.Single();

        Assert.True(label.IsInside);
        Assert.True(WorldMap.Of("AU")!.Extent.Contains(label.X, label.Y));
    }

    [Fact]
    public void Place_NameApartFromItsCountry_IsTiedToItByALine()
    {
        var labels = MapLabels.Place(MapFrame.World, Marks(Crowd), []);

        Assert.Contains(labels.Values, label => label.LeaderX is not null);
        Assert.All(labels, pair => Assert.True(pair.Value.LeaderX is not null || pair.Value.IsInside || IsNear(pair.Key, pair.Value)));
    }

    private static bool IsNear(MapMark mark, MapLabel label) => mark.Places[0].Extent.Grown(MapFrame.World.FontSize).Overlaps(Space(mark, label, MapFrame.World));

    private static MapBox Space(MapMark mark, MapLabel label, MapFrame frame) =>
        MapLabels.Space(mark.Name, label.X, label.Y, label.Anchor, frame.FontSize * (label.IsInside ? 0.9 : 1));

    private static IReadOnlyList<MapMark> Marks(params string[] codes) =>
        [.. codes.Select(code => new MapMark(code, null, MapForm.Solid, "", WorldMap.Of(code, null)))];
}
