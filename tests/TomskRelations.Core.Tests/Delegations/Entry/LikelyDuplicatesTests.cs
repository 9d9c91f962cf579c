using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class LikelyDuplicatesTests
{
    private static readonly VisitProfile Mine = Visit("2018-10-06/2018-10-08", new("Ambassador Steinmeier meets the universities", "Посол Штайнмайер встречается с университетами"), ["germany", "china"], new Text("Frank-Walter Steinmeier"));

    [Theory]
    [InlineData("2018-10-08/2018-10-09", AlikeDates.Overlapping)]
    [InlineData("2018-10-11", AlikeDates.Overlapping)]
    [InlineData("2018-10", AlikeDates.Overlapping)]
    [InlineData("2018", AlikeDates.Overlapping)]
    [InlineData("2017/", AlikeDates.Overlapping)]
    [InlineData("2018-10-06/2018-10-08", AlikeDates.Same)]
    [InlineData("XXXX-10-06", AlikeDates.Unknown)]
    [InlineData("", AlikeDates.Unknown)]
    public void Among_DatesThatMeetOrMight_IsFoundWithThem(string date, AlikeDates dates) =>
        Assert.Equal(dates, Assert.Single(Among(Visit(date, new(Mine.Title.En), ["germany"]))).Dates);

    [Theory]
    [InlineData("2018-10-12")]
    [InlineData("2018-09")]
    [InlineData("2019/")]
    public void Among_DatesThatMissEachOther_FindsNothing(string date) => Assert.Empty(Among(Visit(date, Mine.Title, ["germany"], Mine.Heads[0])));

    [Fact]
    public void Among_NoPartnerInCommon_FindsNothing() => Assert.Empty(Among(Visit("2018-10-06", Mine.Title, ["japan"], Mine.Heads[0])));

    [Theory]
    [InlineData("Universities meet ambassador Steinmeier", null, true)]
    [InlineData(null, "Встреча посла Штайнмайера с университетом", true)]
    [InlineData("Exhibition of flax", "Выставка льна", false)]
    [InlineData("Visit of the delegation", "Визит делегации", false)]
    [InlineData(null, null, false)]
    public void Among_SimilarTitleInEitherLanguage_IsFoundByIt(string? en, string? ru, bool found) =>
        Assert.Equal(found, Among(Visit("2018-10-07", new(en, ru), ["germany"])).Any(other => other is { IsTitleAlike: true, AlikeHead: null }));

    [Fact]
    public void Among_SameHeadInTheOtherScript_IsFoundByThem()
    {
        var found = Assert.Single(Among(Visit("2018-10-07", new("Flax"), ["china"], new(Ru: "Конфуций"), new(Ru: "Франк-Вальтер Штайнмайер"))));

        Assert.Equal(new(Ru: "Франк-Вальтер Штайнмайер"), found.AlikeHead);
        Assert.False(found.IsTitleAlike);
        Assert.Equal(["china"], found.Partners);
    }

    [Theory]
    [InlineData("2018-10-06/2018-10-08", "2018-10-06/2018-10-08", true)]
    [InlineData("1996-04", "1996-04", true)]
    [InlineData("2008", "2008", false)]
    [InlineData("2018-10-06", "2018-10-07", false)]
    public void Among_DateAlone_CountsWhereItIsTheSameToTheMonth(string mine, string theirs, bool found) =>
        Assert.Equal(found, LikelyDuplicates.Among([Visit(theirs, new("Flax"), ["germany"])], Visit(mine, new("Cedar"), ["germany"])).Count > 0);

    [Fact]
    public void Among_Many_HasTheLikeliestFirstAndFiveAtMostAndNeverItself()
    {
        var likeliest = Visit("2018-10-06/2018-10-08", Mine.Title, ["germany"], Mine.Heads[0]);
        var found = Among([Mine, .. Enumerable.Range(0, 6).Select(_ => Visit("2018", Mine.Title, ["germany"])), likeliest]);

        Assert.Equal(5, found.Count);
        Assert.Equal(likeliest, found[0].Visit);
        Assert.DoesNotContain(found, other => other.Visit.Id == Mine.Id);
    }

    private static IReadOnlyList<LikelyDuplicate> Among(params IEnumerable<VisitProfile> others) => LikelyDuplicates.Among(others, Mine);

    private static VisitProfile Visit(string date, Text title, string[] partners, params Text[] heads) =>
        new(Guid.NewGuid(), partners, date.Length == 0 ? EdtfDate.Undated : EdtfDate.Parse(date), title, heads);
}
