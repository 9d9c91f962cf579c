using TomskRelations.Core.Entry;
using TomskRelations.Core.Trade.Entry;

namespace TomskRelations.Core.Tests.Trade.Entry;

public sealed class PastedRowsTests
{
    [Theory]
    [InlineData("2010\t2011\t2012\n512,3\t530\t541,25")]
    [InlineData("\t2010\t2011\t2012\r\nTurnover\t512,3\t530\t541,25\r\n")]
    [InlineData("Показатель\t2010 г.\t2011 год\t2012\nТоварооборот, млн долл.\t512,3\t530\t541,25")]
    [InlineData("Year\tTurnover\n2010\t512,3\n2011\t530\n2012\t541,25")]
    [InlineData("2010;512,3\n2011;530\n2012;541,25")]
    [InlineData("Year;2010;2011;2012\n\nTotal turnover;512,3;530;541,25")]
    public void Read_RowOfYears_HasAFigureForEach(string pasted)
    {
        var (years, faults) = Read(pasted);

        Assert.Empty(faults);
        Assert.Equal(["2010 Turnover=512,3", "2011 Turnover=530", "2012 Turnover=541,25"], years.Select(Say));
    }

    [Fact]
    public void Read_SeveralMeasures_KnowsEachByItsName()
    {
        var (years, faults) = Read("\t2015\t2016\nОборот\t289,64\t–\nЭкспорт\t…\t100\nИмпорт\t\t50\nПрирост, %\t-26,8\t1\nПрирост экспорта\t-27,5\t\nИмпорт, рост в %\t-25,3\t\nДоля СНГ, %\t40\t");

        Assert.Empty(faults);
        Assert.Equal(["2015 Turnover=289,64 Growth=-26,8 ExportGrowth=-27,5 ImportGrowth=-25,3 ShareCis=40", "2016 Export=100 Import=50 Growth=1"], years.Select(Say));
    }

    [Theory]
    [InlineData("", EntryFaultKind.Required)]
    [InlineData("   ", EntryFaultKind.Required)]
    [InlineData("512,3\t530", EntryFaultKind.PastedWithoutYears)]
    [InlineData("2010", EntryFaultKind.PastedWithoutYears)]
    [InlineData("2010\t1950\n2011\t2005", EntryFaultKind.PastedWithoutYears)]
    [InlineData("Year\t2010\tnote\nTurnover\t1\t2", EntryFaultKind.PastedWithoutYears)]
    [InlineData("\t2010\t2010\nTurnover\t1\t2", EntryFaultKind.PastedTwice)]
    [InlineData("\t2010\nTurnover\t1\nОборот\t2", EntryFaultKind.PastedTwice)]
    [InlineData("\t2010\nPopulation\t1", EntryFaultKind.PastedUnknown)]
    [InlineData("\t2010\nTurnover\t1\n\t2", EntryFaultKind.PastedWithoutName)]
    public void Read_WhatIsNoTableOfYears_SaysWhy(string pasted, EntryFaultKind kind)
    {
        var (years, faults) = Read(pasted);

        Assert.Empty(years);
        Assert.Equal(kind, Assert.Single(faults).Kind);
    }

    [Fact]
    public void Read_TooMuch_IsNotRead()
    {
        Assert.Equal(EntryFaultKind.TooLong, Assert.Single(Read(new string('1', PastedRows.MaxLength + 1)).Faults).Kind);
        Assert.Equal(EntryFaultKind.PastedWithoutYears, Assert.Single(Read(string.Join('\t', Enumerable.Repeat("2010", 101)) + "\n1").Faults).Kind);
    }

    private static (IReadOnlyList<PastedYear> Years, IReadOnlyList<EntryFault> Faults) Read(string pasted)
    {
        var reader = new EntryReader();
        return (PastedRows.Read(pasted, reader), reader.Faults);
    }

    private static string Say(PastedYear year) => $"{year.Year} {string.Join(' ', new[] { "Turnover", "Export", "Import", "Growth", "ExportGrowth", "ImportGrowth", "ShareCis" }.Where(year.Cells.ContainsKey).Select(name => $"{name}={year.Cells[name]}"))}";
}
