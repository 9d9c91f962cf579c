using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.Partners;

public sealed class PartnerFilterTests
{
    private static readonly PartnerItem Kyrgyzstan = Partner("kyrgyzstan киргизия kirghizia", [PartnerList.Major, PartnerList.Steady], CisStatus.Member, TrendDirection.Increased);
    private static readonly PartnerItem Kazakhstan = Partner("kazakhstan казахстан", [PartnerList.Major], CisStatus.Participant, null);
    private static readonly PartnerItem Japan = Partner("japan япония", [], null, TrendDirection.Decreased) with { Trend = null };

    [Fact]
    public void Takes_WithoutConditions_Everything() => Assert.All([Kyrgyzstan, Kazakhstan, Japan], partner => Assert.True(PartnerFilter.None.Takes(partner)));

    [Theory]
    [InlineData("kirg", true)]
    [InlineData("КИРГ kyrg", true)]
    [InlineData("kirg zzz", false)]
    [InlineData("k.i", true)]
    [InlineData("  ", true)]
    public void Takes_Words_WantsAllOfThem(string words, bool taken) => Assert.Equal(taken, new PartnerFilter(words, null, null, null).Takes(Kyrgyzstan));

    [Theory]
    [InlineData(PartnerList.Major, true)]
    [InlineData(PartnerList.Steady, true)]
    [InlineData(PartnerList.Joined, false)]
    public void Takes_List_WantsAPlaceOnIt(PartnerList list, bool taken)
    {
        Assert.Equal(taken, new PartnerFilter(null, list, null, null).Takes(Kyrgyzstan));
        Assert.False(new PartnerFilter(null, list, null, null).Takes(Japan));
    }

    [Fact]
    public void Takes_Cis_CountsParticipantsToo()
    {
        Assert.Equal([true, true, false], Taken(new(null, null, true, null)));
        Assert.Equal([false, false, true], Taken(new(null, null, false, null)));
    }

    [Fact]
    public void Takes_Trend_CountsAMissingOneAndNoneAtAllAsNotStated()
    {
        Assert.Equal([true, false, false], Taken(new(null, null, null, PartnerTrendFilter.Increased)));
        Assert.Equal([false, false, false], Taken(new(null, null, null, PartnerTrendFilter.Decreased)));
        Assert.Equal([false, true, true], Taken(new(null, null, null, PartnerTrendFilter.NotStated)));
    }

    [Fact]
    public void Takes_AllConditions_WantsThemAll()
    {
        var filter = new PartnerFilter("kirg", PartnerList.Steady, true, PartnerTrendFilter.Increased);

        Assert.True(filter.Takes(Kyrgyzstan));
        Assert.False((filter with { Words = "japan" }).Takes(Kyrgyzstan));
        Assert.False((filter with { List = PartnerList.Joined }).Takes(Kyrgyzstan));
        Assert.False((filter with { Cis = false }).Takes(Kyrgyzstan));
        Assert.False((filter with { Trend = PartnerTrendFilter.Decreased }).Takes(Kyrgyzstan));
    }

    private static bool[] Taken(PartnerFilter filter) => [filter.Takes(Kyrgyzstan), filter.Takes(Kazakhstan), filter.Takes(Japan)];

    private static PartnerItem Partner(string search, PartnerList[] lists, CisStatus? cis, TrendDirection? direction) => new(
        Guid.NewGuid(), "slug", PartnerKind.Country, Text.None, null, null, lists, cis,
        new(Guid.NewGuid(), 2008, 2007, direction, direction is null ? Missing.NotStated : null), 0, null, null, search, IsInSource: true, Missing.NotStated);
}
