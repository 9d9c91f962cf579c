using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("КИРГИЗИЯ", "киргизия")]
    [InlineData("Соединённые Штаты", "соединенные штаты")]
    [InlineData("Китай", "китай")]
    [InlineData("Alliance Française", "alliance francaise")]
    [InlineData("People's Republic", "people s republic")]
    [InlineData("R&D  Center,\tTomsk", "r d center tomsk")]
    [InlineData("2007–2008", "2007 2008")]
    [InlineData("$1,054", "1054")]
    [InlineData("1 054", "1054")]
    [InlineData("1\u00A0054 million", "1054 million")]
    [InlineData("12,345,678", "12345678")]
    [InlineData("40,4 %", "40.4")]
    [InlineData("40.4", "40.4")]
    [InlineData("1,054.5", "1054.5")]
    [InlineData("in 2008, 100 visits", "in 2008 100 visits")]
    [InlineData("2008 200", "2008 200")]
    [InlineData("2006,2007", "2006 2007")]
    [InlineData("30.04.2008", "30 04 2008")]
    [InlineData("1,2,3.", "1 2 3")]
    public void Of_Words_AreComparedWithoutCaseAccentsAndMarks(string words, string normal) => Assert.Equal(normal, SearchText.Of(words));

    [Fact]
    public void Of_Parts_LeavesOutTheEmptyAndTheRepeated() => Assert.Equal("germany германия de", SearchText.Of("Germany", null, " ", "Германия", "GERMANY", "DE"));

    [Theory]
    [InlineData("й", "и")]
    [InlineData("ё", "э")]
    public void Of_LettersThatAreNoAccents_StayApart(string letter, string other) => Assert.NotEqual(SearchText.Of(other), SearchText.Of(letter));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" —%_ ")]
    public void Words_OfNothing_AreNone(string? query) => Assert.Empty(SearchText.Words(query));

    [Fact]
    public void Words_OfALongQuery_AreThoseOfItsFirstHundredCharacters() =>
        Assert.Equal([new string('a', 98), "b"], SearchText.Words(new string('a', 98) + " bc"));

    [Fact]
    public void Both_GivesEnglishAndRussian() => Assert.Equal(["Japan", "Япония"], SearchText.Both(new Text("Japan", "Япония")));
}
