using System.Net;
using AngleSharp.Html.Dom;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Delegations;

public sealed class DelegationPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/delegations/1996-04-germany", "April 1996", "outgoing", "official delegation", "took place", "Germany", "To present the economic potential of the region")]
    [InlineData("/ru/delegations/1996-04-germany", "апрель 1996 года", "из области", "официальная делегация", "состоялось", "Германия", "Представить экономический потенциал региона")]
    public async Task Get_Germany1996_HasTheFieldsOfTheSource(string address, string date, params string[] facts)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(date, Plain(page.QuerySelector(".lead")!));
        Assert.Equal("1996-04", page.QuerySelector(".lead time")!.GetAttribute("datetime"));
        var fields = page.QuerySelectorAll("[aria-labelledby=h-record] dd").Select(Said).ToList();
        Assert.StartsWith(date, fields[0]);
        Assert.Equal(facts, fields.Skip(1).Take(facts.Length));
        Assert.All(page.QuerySelectorAll("[aria-labelledby=h-record] .facts > div"), field => Assert.NotNull(field.QuerySelector(".proof-mark")));
    }

    [Fact]
    public async Task Get_Germany1996_QuotesItsSentenceAndBothReadings()
    {
        var page = await portal.PageAsync("/ru/delegations/1996-04-germany");

        var quote = Assert.Single(page.QuerySelectorAll("blockquote.quote"));
        Assert.Equal("“In April 1996 a large delegation from Tomsk Oblast for the first time visited Germany where they presented the economic potential of the region.”", quote.TextContent);
        Assert.Equal("en", quote.GetAttribute("lang"));
        Assert.Equal("April 1996", quote.QuerySelector("mark")!.TextContent);
        Assert.Equal("Два прочтения", Plain(page.QuerySelector(".note strong")!));
    }

    [Theory]
    [InlineData("/en/delegations/1996-04-germany", "Not stated in the source", "places; hosts; heads of delegation; headcount; names of the participants; outcome")]
    [InlineData("/ru/delegations/1996-04-germany", "Не указано в источнике", "места; принимающая сторона; главы делегации; численность делегации; имена участников; итог")]
    [InlineData("/en/delegations/2008-japan", "Not stated in the source", "direction; hosts; heads of delegation; headcount; names of the participants; outcome")]
    public async Task Get_WhatIsNotKnown_IsSaidOnce(string address, string reason, string fields)
    {
        var gap = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-gap]")!;

        Assert.Equal(reason, Plain(Assert.Single(gap.QuerySelectorAll("dt"))));
        Assert.Equal(fields, Plain(gap.QuerySelector("dd")!));
    }

    [Theory]
    [InlineData("/en/delegations/2008-kazakhstan", "Memorandums of cooperation, three regions of Kazakhstan")]
    [InlineData("/ru/delegations/2008-kazakhstan", "Меморандумы о сотрудничестве, три региона Казахстана")]
    public async Task Get_Outcome_SaysWhatAndWithWhom(string address, string outcome)
    {
        var page = await portal.PageAsync(address);

        var line = page.QuerySelector("[aria-labelledby=h-record] a[href$='#s44']")!.Closest("li")!;
        Assert.Equal(outcome, Said(line));
        Assert.Contains("s44", Sentences(page.QuerySelector("[aria-labelledby=h-said]")!));
    }

    [Fact]
    public async Task Get_TwoPlaces_StandEachWithItsProof()
    {
        var places = (await portal.PageAsync("/en/delegations/2007-2008-germany")).QuerySelectorAll("[aria-labelledby=h-record] .facts > div")
            .Single(field => Plain(field.QuerySelector("dt")!) == "Places").QuerySelectorAll("li");

        Assert.Equal(["Hanover", "Stuttgart"], places.Select(Said));
        Assert.All(places, place => Assert.Equal(["s19"], Sentences(place)));
    }

    [Theory]
    [InlineData("en", "2007-2008-germany", "2007–2008")]
    [InlineData("ru", "2007-2008-germany", "2007–2008 годы")]
    [InlineData("en", "2006-2007-china", "2006 and 2007")]
    [InlineData("ru", "2006-2007-china", "2006 и 2007 годы")]
    [InlineData("en", "1997-germany", "since 1997")]
    [InlineData("ru", "1997-germany", "с 1997 года")]
    [InlineData("ru", "2008-kazakhstan", "2008 год")]
    public async Task Get_Date_IsNoMoreExactThanTheSource(string language, string slug, string date) =>
        Assert.Equal(date, Plain((await portal.PageAsync($"/{language}/delegations/{slug}")).QuerySelector(".lead")!));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Get_SentencesToCopy_StandInBothLanguagesWithSourceAndAddress(string language)
    {
        var sentences = (await portal.PageAsync($"/{language}/delegations/1996-04-germany")).QuerySelectorAll(".copy p[lang]");

        Assert.Equal(
            [
                "In April 1996 a large delegation from Tomsk Oblast visited Germany for the first time and presented the economic potential of the region. Source: The Legislative Duma of Tomsk Oblast, sentence 10. http://localhost:5080/en/delegations/1996-04-germany?asOf=2026-11-23T00:00:00Z",
                "В апреле 1996 года большая делегация Томской области впервые посетила Германию и представила экономический потенциал региона. Источник: Законодательная Дума Томской области, предложение 10. http://localhost:5080/ru/delegations/1996-04-germany?asOf=2026-11-23T00:00:00Z",
            ],
            sentences.Select(Plain));
        Assert.Equal(["en", "ru"], sentences.Select(sentence => sentence.GetAttribute("lang")));
    }

    [Fact]
    public async Task Get_Germany1996_LeadsOnToLaterRecordsAndToAllWithGermany()
    {
        var near = (await portal.PageAsync("/en/delegations/1996-04-germany")).QuerySelector("[aria-labelledby=h-near]")!;

        Assert.Equal(
            ["/en/delegations/1997-germany", "/en/delegations/2007-2008-germany"],
            near.QuerySelectorAll(".register p > a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/en/delegations?partner=germany", ((IHtmlAnchorElement)near.QuerySelector("a.more")!).GetAttribute("href"));
    }

    [Fact]
    public async Task Get_UnknownDelegation_IsNotFound()
    {
        using var visitor = portal.Visitor();

        using var response = await visitor.GetAsync("/ru/delegations/1996-04-atlantis", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
