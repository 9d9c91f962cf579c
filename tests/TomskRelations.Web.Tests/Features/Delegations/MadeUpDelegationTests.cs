using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Delegations;

/// <summary>A delegation with everything the source has no example of: several partners, people, one language only.</summary>
public sealed class MadeUpDelegationTests : IAsyncLifetime
{
    private readonly PortalFactory portal = new();

    [Fact]
    public async Task Get_SeveralPartners_StandInTheirOrderWithCommas()
    {
        var register = await portal.PageAsync("/en/delegations");
        var record = await portal.PageAsync("/en/delegations/2018-china");

        Assert.Equal("China, Japan", Plain(register.QuerySelector("a[href$='/2018-china']")!.Closest("tr")!.QuerySelector("td[data-label]")!));
        Assert.Equal("China, Japan", Fact(record, "Partners"));
        Assert.Equal("Hanover Fair; Japan External Trade Organization (JETRO)", Fact(record, "Organisations and programmes"));
        Assert.Equal(2, record.QuerySelectorAll("[aria-labelledby=h-near] a.more").Length);
    }

    [Theory]
    [InlineData("en", "Heads of delegation", "Ivan Petrov, Consul General")]
    [InlineData("en", "Headcount", "about 30 people")]
    [InlineData("en", "Participants", "Anna Lee, interpreter, Chamber of Commerce")]
    [InlineData("en", "Outcome", "agreement, the Chamber")]
    [InlineData("en", "Date", "6–8 October 2018")]
    [InlineData("ru", "Численность делегации", "около 30 человек")]
    [InlineData("ru", "Дата", "6–8 октября 2018 года")]
    public async Task Get_Field_IsShownAsItWasEntered(string language, string field, string words) =>
        Assert.Equal(words, Fact(await portal.PageAsync($"/{language}/delegations/2018-china"), field));

    [Fact]
    public async Task Get_WordsInOneLanguageOnly_FallBackAndSaySo()
    {
        var page = await portal.PageAsync("/en/delegations/2018-china");

        var title = page.QuerySelector("h1")!;
        Assert.Equal("ru", title.QuerySelector("span")!.GetAttribute("lang"));
        Assert.Equal("Поездка по двум странам (in Russian only)", Plain(title));
        Assert.Equal("Поездка по двум странам", Plain((await portal.PageAsync("/ru/delegations/2018-china")).QuerySelector("h1")!));
        Assert.Equal(["ru"], page.QuerySelectorAll(".copy p[lang]").Select(sentence => sentence.GetAttribute("lang")));
    }

    [Fact]
    public async Task Get_WhatStaffLeftEmpty_IsNotYetEnteredAndNotSilenceOfASource()
    {
        var gap = (await portal.PageAsync("/en/delegations/2018-china")).QuerySelector("[aria-labelledby=h-gap]")!;

        Assert.Equal(["Not yet entered", "Withheld"], gap.QuerySelectorAll("dt").Select(Plain));
        Assert.Equal(["direction; places", "hosts"], gap.QuerySelectorAll("dd").Select(Plain));
    }

    [Theory]
    [InlineData("en", "2018: 1 record. 2008: 2 records. 2007: 1 record.", "1 of the records found has no definite year")]
    [InlineData("ru", "2018: 1 запись. 2008: 2 записи. 2007: 1 запись.", "У 1 найденной записи точный год")]
    public async Task Get_Years_CountTheDatedAndSayHowManyAreNot(string language, string description, string apart)
    {
        var section = (await portal.PageAsync($"/{language}/delegations")).QuerySelector("[aria-labelledby=h-years]")!;

        Assert.StartsWith(description, Plain(section.QuerySelector("svg.only-wide desc")!));
        Assert.Contains(apart, Plain(section.QuerySelector(".frame-source")!));
        Assert.Equal(
            section.QuerySelectorAll("svg.only-wide .words text").Select(Plain).Reverse(),
            section.QuerySelectorAll("tbody td").Select(Plain));
    }

    [Fact]
    public async Task Get_MilestonesAndDelegations_HaveADelegationThatIsNoMilestone_MarkedAsOne()
    {
        var entry = (await portal.PageAsync("/en/milestones?show=all")).QuerySelector(".timeline a[href='/en/delegations/2018-china']")!.Closest("li")!;

        Assert.Contains("delegation", entry.ClassList);
        Assert.Equal("Delegation", entry.QuerySelector(".meta span")!.TextContent);
    }

    [Fact]
    public async Task Get_Undated_StandsLastAndUnderNoDecade()
    {
        var page = await portal.PageAsync("/ru/delegations");

        Assert.Equal("Без даты", Plain(page.QuerySelectorAll("tr.group th")[^1]));
        Assert.EndsWith("/undated-japan", page.QuerySelectorAll("main tbody th[scope=row] > a")[^1].GetAttribute("href"));
        Assert.Equal("без даты", Plain((await portal.PageAsync("/ru/delegations/undated-japan")).QuerySelector(".lead")!));
        Assert.EndsWith("/undated-japan", (await portal.PageAsync("/ru/partners/japan")).QuerySelectorAll(".timeline h3 > a")[^1].GetAttribute("href"));
    }

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        await using var db = SqliteFile.Open(portal.DatabasePath);
        await MadeUpRecords.PublishAsync(
            db,
            new DelegationDocument
            {
                Key = "2018-china",
                Date = EdtfDate.Parse("2018-10-06/2018-10-08"),
                Partners = ["china", "japan"],
                Organisations = ["hanover-fair", "jetro"],
                Heads = [new("petrov", HeadRank.ConsulGeneral, "Ivan Petrov", "Иван Петров", Title: new("Consul General", "генеральный консул"))],
                Participants = [new("lee", BodyType.Business, "Anna Lee", "Анна Ли", new("interpreter", "переводчик"), new("Chamber of Commerce", "Торговая палата"))],
                Outcomes = [new("agreement", OutcomeKind.Agreement, With: new("the Chamber", "палата"))],
                HeadCount = new Figure(30, "people", Qualifier.About),
                Missing = new Dictionary<string, Missing> { ["hosts"] = Missing.Withheld },
                Ru = new("Поездка по двум странам", "В октябре 2018 года делегация посетила две страны.", "Знакомство"),
            },
            new DelegationDocument { Key = "undated-japan", Partners = ["japan"], En = new("A visit some time"), Ru = new("Визит когда-то") });
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static string Fact(AngleSharp.Html.Dom.IHtmlDocument page, string label) =>
        Said(page.QuerySelectorAll("[aria-labelledby=h-record] .facts > div").Single(field => Plain(field.QuerySelector("dt")!) == label).QuerySelector("dd")!);
}
