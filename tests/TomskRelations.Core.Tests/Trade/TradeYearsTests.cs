using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.Trade;

public sealed class TradeYearsTests
{
    [Fact]
    public void From_StatedGrowth_AddsTheYearItIsMeasuredAgainst()
    {
        var years = TradeYears.From([Turnover(2008, 1054), Growth(2008, 7, 2007)]);

        Assert.Equal([2008, 2007], years.Select(year => year.Year));
        Assert.Null(years[0].Derived);
        Assert.Equal(985, decimal.Round(years[1].Derived!.Earlier.Point));
        Assert.Equal(2008, years[1].DerivedFrom!.Year);
    }

    [Fact]
    public void From_StatedEarlierTurnover_DerivesNothing()
    {
        var years = TradeYears.From([Turnover(2008, 1054), Growth(2008, 7, 2007), Turnover(2007, 990)]);

        Assert.Equal(990, years[1].Turnover!.Value);
        Assert.All(years, year => Assert.Null(year.Derived));
    }

    [Fact]
    public void From_EarlierYearWithOtherFiguresOnly_KeepsThemBesideTheDerivedTurnover()
    {
        var share = new TradeFigure { Id = Guid.NewGuid(), Year = 2007, Measure = TradeMeasure.Share, Scope = TradeScope.Cis, Value = 39, Unit = TradeUnit.Percent };

        var years = TradeYears.From([Turnover(2008, 1054), Growth(2008, 7, 2007), share]);

        Assert.Equal(share, years[1].CisShare);
        Assert.NotNull(years[1].Derived);
    }

    [Fact]
    public void From_AnotherBodysTurnover_StandsBesideTheDumas()
    {
        var years = TradeYears.From([Turnover(2008, 1054), Growth(2008, 7, 2007), Turnover(2008, 1061.2m) with { Body = ReportingBody.Customs }]);

        Assert.Equal([2008, 2007], years.Select(year => year.Year));
        Assert.Equal((1054m, 7m), (years[0].Turnover!.Value, years[0].Growth!.Value));
        Assert.Equal(ReportingBody.Customs, Assert.Single(years[0].Others).Sheet.Body);
        Assert.Equal(985, decimal.Round(years[1].Derived!.Earlier.Point));
    }

    [Theory]
    [InlineData(ReportingBody.Administration, ReportingBody.StatisticsOffice)]
    [InlineData(ReportingBody.StatisticsOffice, ReportingBody.Customs)]
    [InlineData(ReportingBody.Customs, ReportingBody.Duma)]
    public void From_ReportThatComesToStand_KeepsTheYearThatFollowsFromTheOther(ReportingBody former, ReportingBody standing)
    {
        var years = TradeYears.From([
            Turnover(2015, 289.64m) with { Body = former },
            Growth(2015, -26.8m, 2014) with { Body = former },
            Turnover(2015, 300) with { Body = standing },
        ]);

        Assert.Equal((standing, 300m), (years[0].Sheet!.Body, years[0].Turnover!.Value));
        Assert.Equal((2014, former), (years[1].Year, years[1].DerivedFrom!.Sheet!.Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2007)]
    public void From_GrowthWithoutTurnover_DerivesNothing(int? baseYear) =>
        Assert.Equal([2008], TradeYears.From([Growth(2008, 7, baseYear)]).Select(year => year.Year));

    [Fact]
    public void Trends_MixedAnswers_RisenThenFallenThenNotStated()
    {
        var year = new TradeYear(2008, [Trend("kazakhstan", null), Trend("germany", TrendDirection.Decreased), Trend("france", TrendDirection.Increased)]);

        Assert.Equal(["france", "germany", "kazakhstan"], year.Trends.Select(trend => trend.Partner!.Slug));
    }

    private static TradeFigure Turnover(int year, decimal value) =>
        new() { Id = Guid.NewGuid(), Year = year, Measure = TradeMeasure.Turnover, Scope = TradeScope.Total, Value = value, Unit = TradeUnit.MillionUsd };

    private static TradeFigure Growth(int year, decimal value, int? baseYear) =>
        new() { Id = Guid.NewGuid(), Year = year, Measure = TradeMeasure.Growth, Scope = TradeScope.Total, Value = value, BaseYear = baseYear, Unit = TradeUnit.Percent };

    private static TradeFigure Trend(string partner, TrendDirection? direction) => new()
    {
        Id = Guid.NewGuid(),
        Year = 2008,
        Measure = TradeMeasure.Trend,
        Scope = TradeScope.Partner,
        Partner = new(Guid.NewGuid(), partner, new(partner)),
        Direction = direction,
        Missing = direction is null ? Missing.NotStated : null,
    };
}
