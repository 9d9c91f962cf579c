using System.Globalization;
using TomskRelations.Core.Partners;
using TomskRelations.Web.Features.Shared.Maps;

namespace TomskRelations.Web.Tests.Features.Shared.Maps;

public sealed class WorldMapTests
{
    /// <summary>Overseas parts of France, the Netherlands, Norway, Spain, Australia, New Zealand and the United Kingdom, and Kosovo, which has no ISO number.</summary>
    private static readonly string[] WithoutPlace = ["GF", "GP", "MQ", "RE", "YT", "BQ", "SJ", "CC", "CX", "TK", "DG", "EA", "IC", "XK"];

    [Fact]
    public void Of_EveryCountryThatStaffCanEnter_HasAPlace()
    {
        var codes = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName).Where(KnownCountries.HasCode).Distinct();

        Assert.Equal(string.Join(' ', WithoutPlace.Order()), string.Join(' ', codes.Where(code => WorldMap.Of(code) is null).Order()));
    }

    [Theory]
    [InlineData("SG", true, false)]
    [InlineData("MT", true, false)]
    [InlineData("DE", false, false)]
    [InlineData("PE", false, true)]
    [InlineData("NZ", false, true)]
    public void Of_Country_IsShapeDotOrPointOfTheRim(string iso, bool isDot, bool isBeyond)
    {
        var place = WorldMap.Of(iso)!;

        Assert.Equal((isDot, isBeyond), (place.Dot, place.Beyond));
        Assert.Equal(!isDot && !isBeyond, place.Drawn);
    }

    [Fact]
    public void Of_CountryBeyondTheEdge_StandsOnTheRim() =>
        Assert.Equal(500, Math.Sqrt(Math.Pow(WorldMap.Of("NZ")!.X - WorldMap.Centre, 2) + Math.Pow(WorldMap.Of("NZ")!.Y - WorldMap.Centre, 2)), 0.1);

    /// <summary>Berlin lies 4,300 km from Tomsk, Canberra 11,500 km: between these rings.</summary>
    [Theory]
    [InlineData("DE", 4000, 6000)]
    [InlineData("KZ", 0, 2000)]
    [InlineData("AU", 8000, 12000)]
    public void Of_Country_LiesBetweenItsRings(string iso, int from, int to)
    {
        var place = WorldMap.Of(iso)!;
        var distance = Math.Sqrt(Math.Pow(place.X - WorldMap.Centre, 2) + Math.Pow(place.Y - WorldMap.Centre, 2));

        Assert.InRange(distance, Radius(from), Radius(to));
    }

    [Fact]
    public void Of_UnspecifiedCountry_IsAllThatCouldBeMeant() => Assert.Equal(["KR", "KP"], WorldMap.Of(null, "KR KP").Select(place => place.Code));

    private static double Radius(int km) => km == 0 ? 0 : WorldMap.Rings.Single(ring => ring.Km == km).Radius;
}
