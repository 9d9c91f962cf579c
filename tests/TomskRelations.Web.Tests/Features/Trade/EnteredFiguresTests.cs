using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Trade;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Trade;

/// <summary>What the public pages say once staff have entered figures beside those of the first edition.</summary>
public sealed class EnteredFiguresTests : IAsyncLifetime
{
    private readonly PortalFactory portal = new();
    private StaffClient client = null!;

    [Fact]
    public async Task AnotherBodysReportOfAYear_WipesNothingThatStood()
    {
        await PublishAsync(("Year", "2008"), ("Body", "customs"), ("Turnover.Figure", "1061.2"));

        var home = await MainAsync("/en");
        Assert.Contains("7% more than in 2007", home);
        Assert.Contains("21 of 59", home);
        Assert.Contains("21 of 59", await MainAsync("/en/partners"));
        var trade = await portal.PageAsync("/en/trade");
        Assert.Contains("1,054 million US dollars in 2008, 7% more", Plain(trade.QuerySelector(".lead")!));
        Assert.NotNull(trade.QuerySelector("#h-share"));
        Assert.Equal(11, trade.QuerySelectorAll("table[aria-labelledby=t-trend] tbody tr").Length);
        Assert.Contains("in this order: Duma, customs, statistics office, Oblast administration", Plain(trade.QuerySelector("[aria-labelledby=h-method]")!));
        Assert.Contains("985", await MainAsync("/en/trade/2007"));
        var reports = Plain((await portal.PageAsync("/ru/trade/2008")).QuerySelector("[aria-labelledby=h-reports]")!);
        Assert.Contains("таможня", reports);
        Assert.Contains("1 061,2 млн долл. США", reports);
    }

    [Theory]
    [InlineData("en", "more than 70", "Countries that the Oblast traded with in 2016: more than 70.")]
    [InlineData("ru", "более 70", "Стран, с которыми область торговала в 2016 году: более 70.")]
    public async Task CountThatStaffEntered_IsAFigureOfItsOwn(string language, string count, string lead)
    {
        await PublishAsync(("Year", "2016"), ("Body", "customs"), ("Turnover.Figure", "300"), ("PartnerCount.Figure", "more than 70"));

        var home = await portal.PageAsync($"/{language}");
        Assert.Contains(count, home.QuerySelectorAll(".figure-value").Select(Plain));
        Assert.Null(home.QuerySelector("svg.dots"));
        Assert.DoesNotContain("21", Plain(home.QuerySelector(".plate")!));
        Assert.Contains(lead, await MainAsync($"/{language}/partners"));
        var trade = await portal.PageAsync($"/{language}/trade");
        Assert.Contains(count, trade.QuerySelectorAll(".figure-value").Select(Plain));
        Assert.Contains("59 − 21 = 38", Plain(trade.QuerySelector("[aria-labelledby=h-gaps]")!));
        Assert.DoesNotContain("70 − 21", Plain(trade.QuerySelector("main")!));
    }

    [Theory]
    [InlineData("en", "289.64 ÷ 0.732; 395.4", "not on record for any year", "unknown for every year")]
    [InlineData("ru", "289,64 ÷ 0,732; от 395,4", "нет ни за один год", "неизвестны ни за один год")]
    public async Task HomeAndTrade_SayTheSameFactor_AndNoGapThatIsFilled(string language, string arithmetic, string homeGap, string tableGap)
    {
        Assert.Contains(tableGap, await MainAsync($"/{language}/trade"));

        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", "289.64"), ("Export.Figure", "100"), ("Growth.Figure", "-26.8"));

        Assert.Contains(arithmetic, await MainAsync($"/{language}"));
        Assert.DoesNotContain(homeGap, await MainAsync($"/{language}"));
        Assert.DoesNotContain(tableGap, await MainAsync($"/{language}/trade"));
    }

    /// <summary>The figures of 2015 as they were given: one amount and three growths.</summary>
    [Theory]
    [InlineData("en", "Growth of turnover −26.8% against 2014", "Growth of exports −27.5% against 2014", "Growth of imports −25.3% against 2014", "Exports not stated in the source", "In 2015 exports from Tomsk Oblast were 27.5% lower than in 2014", "/en/search?q=growth of exports 2015")]
    [InlineData("ru", "Прирост оборота −26,8 % к 2014 году", "Прирост экспорта −27,5 % к 2014 году", "Прирост импорта −25,3 % к 2014 году", "Экспорт в источнике не указано", "В 2015 году экспорт Томской области был на 27,5 % меньше, чем в 2014 году", "/ru/search?q=прирост экспорта 2015")]
    public async Task GrowthsWithoutAmounts_AreSaidAsTheyWereGiven(string language, string turnover, string export, string import, string missing, string sentence, string search)
    {
        await PublishAsync(
            ("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", "289.64"), ("Growth.Figure", "−26,8 %"), ("ImportGrowth.Figure", "−25,3 %"), ("ExportGrowth.Figure", "−27,5 %"),
            ("Export.Missing", "notStated"), ("Import.Missing", "notStated"));

        var page = await portal.PageAsync($"/{language}/trade/2015");
        var lines = page.QuerySelectorAll("[aria-labelledby=h-figures] dl.facts > div");
        var figures = lines.Select(Said).ToList();
        Assert.All(new[] { turnover, export, import, missing }, line => Assert.Contains(figures, said => said.StartsWith(line, StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.NotEmpty(line.QuerySelectorAll(".proof-mark")));
        Assert.Contains(sentence, Plain(page.QuerySelector("[aria-labelledby=h-use]")!));
        var row = (await portal.PageAsync($"/{language}/trade")).QuerySelectorAll("table[aria-labelledby=t-year] tbody tr").First();
        Assert.Equal(2, row.QuerySelectorAll(".missing-cell").Length);
        Assert.Contains(export.Split(" −")[0], Plain((await portal.PageAsync(search)).QuerySelector("[aria-labelledby=h-Trade]")!));
    }

    [Theory]
    [InlineData("en", "Exports, 2015", "81.6 million USD", "Exports, Germany, 2015")]
    [InlineData("ru", "Экспорт, 2015 год", "81,6 млн долл. США", "Экспорт, Германия, 2015")]
    public async Task ExportOfAPartner_IsCalledThatWhereverItStands(string language, string head, string value, string found)
    {
        await PublishWithGermanyAsync(("Partners[0].Export", "81.6"));

        var plate = (await portal.PageAsync($"/{language}/partners/germany")).QuerySelectorAll(".plate dl > div").Select(Said);
        Assert.Contains($"{head} {value}", plate);
        var search = await portal.PageAsync($"/{language}/search?q={(language == "en" ? "exports germany" : "экспорт германия")}");
        Assert.Contains(found, search.QuerySelectorAll("[aria-labelledby=h-Trade] li a").Select(Plain));
        Assert.Contains(language == "en" ? "unknown for every year" : "неизвестны ни за один год", await MainAsync($"/{language}/trade"));
    }

    [Fact]
    public async Task TwoBodiesThatDiffer_StandSideBySide()
    {
        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", "289.64"));
        await PublishAsync(("Year", "2015"), ("Body", "statisticsOffice"), ("Turnover.Figure", "301.5"));

        var page = await portal.PageAsync("/en/trade/2015");

        Assert.Contains("289.64", Plain(page.QuerySelector("[aria-labelledby=h-figures]")!));
        Assert.Contains("statistics office Turnover 301.5 million USD", Said(page.QuerySelector("[aria-labelledby=h-reports]")!));
        Assert.Null(page.QuerySelector("[aria-labelledby=h-corrections]"));
    }

    [Theory]
    [InlineData("/en/trade")]
    [InlineData("/ru/trade")]
    public async Task HalfYearAndForecastOfOneYear_AreNoneOfTheSeries(string address)
    {
        await PublishAsync(("Year", "2016"), ("Period", "half1"), ("Body", "customs"), ("Turnover.Figure", "260"));
        await PublishAsync(("Year", "2016"), ("Status", "forecast"), ("Body", "customs"), ("Turnover.Figure", "800"));

        var series = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-year]")!;

        Assert.Equal(["2008", "2007"], series.QuerySelectorAll("tbody th a").Select(Plain));
        Assert.DoesNotContain("260", Plain(series));
        Assert.DoesNotContain("800", Plain(series));
        Assert.DoesNotContain("2016", Plain(series));
    }

    [Theory]
    [InlineData("en", "the same as in 2022")]
    [InlineData("ru", "столько же, сколько в 2022 году")]
    public async Task GrowthOfNothing_IsSaidAsTheSame(string language, string words)
    {
        await PublishAsync(("Year", "2023"), ("Body", "customs"), ("Turnover.Figure", "300"), ("Growth.Figure", "0"), ("Growth.IsTrueZero", "true"));

        Assert.Contains(words, await MainAsync($"/{language}"));
        var trade = await portal.PageAsync($"/{language}/trade");
        Assert.Contains(words, Plain(trade.QuerySelector(".lead")!));
        Assert.Contains(words, Plain(trade.QuerySelector("#h-use")!.Closest("section")!));
    }

    [Theory]
    [InlineData("en", "2015: 289.64 million USD, stated. 2014: about 395.68 million USD (395.41 to 395.96), derived from the turnover for 2015 and its growth. 2009–2013: not yet entered. 2008:", "2015: fell, −26.8% against 2014, stated.")]
    [InlineData("ru", "2015: 289,64 млн долл. США, указано. 2014: около 395,68 млн долл. США (от 395,41 до 395,96), рассчитано по обороту за 2015 год и его приросту. 2009–2013: ещё не внесено. 2008:", "2015: снижение, −26,8 % к 2014 году, указано.")]
    public async Task Charts_SpanTheYears_AndHaveFallsHanging(string language, string turnover, string change)
    {
        await PublishAsync(("Year", "2015"), ("Body", "duma"), ("Turnover.Figure", "289.64"), ("Growth.Figure", "-26.8"));

        var page = await portal.PageAsync($"/{language}/trade");

        var wide = page.QuerySelector("svg.only-wide[aria-labelledby^=turnover]")!;
        Assert.StartsWith(turnover, Plain(wide.QuerySelector("desc")!));
        Assert.Equal(5, wide.QuerySelectorAll(".gap.not-entered").Length);
        Assert.StartsWith(change, Plain(page.QuerySelector("svg.only-wide[aria-labelledby^=growth] desc")!));
        var (rise, fall) = page.QuerySelectorAll("svg.only-wide[aria-labelledby^=growth] .bar") is [var first, var last] ? (first, last) : throw new InvalidOperationException();
        Assert.True(double.Parse(rise.GetAttribute("y")!) + double.Parse(rise.GetAttribute("height")!) <= double.Parse(fall.GetAttribute("y")!) + .1);
    }

    [Theory]
    [InlineData("en", "290.1 million USD revised", "26.8% less than in 2014")]
    [InlineData("ru", "290,1 млн долл. США уточнённые данные", "на 26,8 % меньше, чем в 2014 году")]
    public async Task RevisedTurnover_StandsAmongTheActualFiguresOfItsBody(string language, string turnover, string lead)
    {
        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", "289.64"), ("Growth.Figure", "-26.8"));
        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Status", "revised"), ("Turnover.Figure", "290.1"), ("SupersedeReasonEn", "Recounted."));

        var page = await portal.PageAsync($"/{language}/trade/2015");

        Assert.Contains(turnover, Plain(page.QuerySelector("[aria-labelledby=h-figures]")!));
        Assert.Contains(lead, Plain(page.QuerySelector(".lead")!));
        Assert.Null(page.QuerySelector("[aria-labelledby=h-reports]"));
        Assert.Contains("≈", Plain((await portal.PageAsync($"/{language}/trade/2014")).QuerySelector("main")!));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task YearOfAPartnerAlone_IsReachedFromTheTradePageAndItsNeighbours(string language)
    {
        await PublishWithGermanyAsync(("Partners[0].Figure", "110"));

        Assert.NotNull((await portal.PageAsync($"/{language}/trade")).QuerySelector($"main a[href^='/{language}/trade/2015']"));
        Assert.NotNull((await portal.PageAsync($"/{language}/trade/2008")).QuerySelector($"a[rel=next][href='/{language}/trade/2015']"));
        var page = await portal.PageAsync($"/{language}/trade/2015");
        Assert.Null(page.QuerySelector("[aria-labelledby=h-figures]"));
        Assert.Null(page.QuerySelector("[aria-labelledby=h-use]"));
    }

    [Theory]
    [InlineData("en", "For the whole of 2017 there are only provisional figures or forecasts so far.")]
    [InlineData("ru", "За весь 2017 год пока есть только предварительные данные или прогноз.")]
    public async Task YearWithAForecastAlone_IsNotSaidToBeUnknown(string language, string lead)
    {
        await PublishAsync(("Year", "2017"), ("Body", "customs"), ("Status", "forecast"), ("Turnover.Figure", "800"));

        var page = await portal.PageAsync($"/{language}/trade/2017");
        Assert.Equal(lead, Plain(page.QuerySelector(".lead")!));
        Assert.Null(page.QuerySelector("[aria-labelledby=h-gaps]"));
    }

    [Theory]
    [InlineData("en", "Figures of the customs service", "Figures of the Duma")]
    [InlineData("ru", "Данные таможни", "Данные Думы")]
    public async Task SeriesOfTwoBodies_AreNeverOne(string language, string customs, string duma)
    {
        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", "289.64"), ("Growth.Figure", "-26.8"));

        var page = await portal.PageAsync($"/{language}/trade");

        Assert.Equal([customs, duma], page.QuerySelectorAll("h3[id^=h-series]").Select(Plain));
        Assert.Equal(["2015", "2014"], page.QuerySelectorAll("table[aria-labelledby=t-year] tbody th a").Select(Plain));
        Assert.Equal(["2008", "2007"], page.QuerySelectorAll("table[aria-labelledby=t-year-duma] tbody th a").Select(Plain));
        Assert.DoesNotContain("2008", Plain(page.QuerySelector("svg.only-wide[aria-labelledby^=turnover] desc")!));
        Assert.Null(page.QuerySelector("svg[aria-labelledby^=growth]"));
        Assert.Null(page.QuerySelector("[aria-labelledby=h-reports]"));
    }

    [Theory]
    [InlineData("over 300", "2015: more than 300 million USD, stated.")]
    [InlineData("about 300", "2015: about 300 million USD, stated.")]
    public async Task QualifiedTurnover_HasABrokenEndAndItsWord(string figure, string words)
    {
        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", figure));

        var wide = (await portal.PageAsync("/en/trade")).QuerySelector("svg.only-wide[aria-labelledby^=turnover]")!;

        Assert.StartsWith(words, Plain(wide.QuerySelector("desc")!));
        Assert.Single(wide.QuerySelectorAll(".open-end"));
    }

    [Fact]
    public async Task YearWithAGrowthOnly_HasItsProofInTheTable()
    {
        await PublishAsync(("Year", "2012"), ("Body", "customs"), ("Growth.Figure", "5"));

        var row = (await portal.PageAsync("/en/trade")).QuerySelectorAll("table[aria-labelledby=t-year-customs] tbody tr").Single(line => Plain(line).StartsWith("2012", StringComparison.Ordinal));

        Assert.Single(row.QuerySelectorAll("td:last-child .proof-mark"));
    }

    [Fact]
    public async Task ReasonOfSeveralFigures_IsSaidOnce()
    {
        await PublishAsync(("Year", "2015"), ("Body", "customs"), ("Turnover.Figure", "289.64"), ("ShareCis.Figure", "40.4"), ("ShareOther.Figure", "56.9"), ("ReasonEn", "Printed so."));

        foreach (var address in new[] { "/en/trade", "/en/trade/2015" })
            Assert.Equal(2, (await MainAsync(address)).Split("Printed so.").Length);
    }

    [Theory]
    [InlineData("/en/search?q=first half-year provisional 512", "Turnover, 2009, first half-year, customs, provisional")]
    [InlineData("/ru/search?q=предварительные полугодие 512", "Оборот, 2009, первое полугодие, таможня, предварительные данные")]
    public async Task Search_FindsPartsOfAYear_InWords(string address, string label)
    {
        await PublishAsync(("Year", "2009"), ("Period", "half1"), ("Body", "customs"), ("Status", "provisional"), ("Turnover.Figure", "512"));

        var link = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-Trade] li a")!;

        Assert.Equal(label, Plain(link));
        Assert.EndsWith("/trade/2009#2009-h1-customs-provisional", link.GetAttribute("href"));
    }

    [Fact]
    public async Task Search_NamesTheBodyOfAReportThatStandsBeside()
    {
        await PublishAsync(("Year", "2008"), ("Body", "customs"), ("Turnover.Figure", "1061.2"));

        var links = (await portal.PageAsync("/en/search?q=foreign trade turnover 2008")).QuerySelectorAll("[aria-labelledby=h-Trade] li a").Select(Plain).ToList();

        Assert.Contains("Turnover, 2008", links);
        Assert.Contains("Turnover, 2008, customs", links);
    }

    [Theory]
    [InlineData("en", "This partner was entered by the portal’s staff.")]
    [InlineData("ru", "Этого партнёра внесли сотрудники портала.")]
    public async Task PartnerThatNoSourceNames_IsNotSaidToBeInOne(string language, string words)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await MadeUpRecords.PublishAsync(
            scope.ServiceProvider.GetRequiredService<TomskDbContext>(), NewPartner.Document("belarus", PartnerKind.Country, new("Belarus", "Беларусь"), "BY", null, "Белоруссия"));

        Assert.Contains(words, Plain((await portal.PageAsync($"/{language}/partners/belarus")).QuerySelector("[aria-labelledby=h-unknown] .note")!));
    }

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await portal.DisposeAsync();
    }

    private async Task PublishAsync(params (string Name, string Value)[] fields)
    {
        var form = await TurnoverFormPage.OpenAsync(client);
        foreach (var (name, value) in fields) form.Type(name, value);
        using var published = await form.PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
    }

    private async Task PublishWithGermanyAsync(params (string Name, string Value)[] fields)
    {
        var form = await (await TurnoverFormPage.OpenAsync(client)).Type("Year", "2015").Type("Body", "customs").GoAsync("Partners", "add-row");
        form.Type("Partners[0].Partner", "Germany");
        foreach (var (name, value) in fields) form.Type(name, value);
        using var published = await form.PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
    }

    private async Task<string> MainAsync(string address) => Plain((await portal.PageAsync(address)).QuerySelector("main")!);
}
