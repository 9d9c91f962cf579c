using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Tests.Sources;

public sealed class SourceTextTests
{
    [Fact]
    public void Of_LinesAndBlankLines_GivesSentencesAtTheirPlacesInParagraphs()
    {
        var text = SourceText.Of("\n  First one. \r\nSecond one.\n\n\nThird one.\n");

        Assert.Equal("First one. Second one.\n\nThird one.", text.Body);
        Assert.Equal([("s1", 1), ("s2", 1), ("s3", 2)], text.Sentences.Select(sentence => (sentence.Key, sentence.Paragraph)));
        Assert.All(text.Sentences, sentence => Assert.True(SourceCheck.StandsAt(text.Body, sentence.Offset, sentence.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData(null)]
    public void Of_Nothing_HasNoSentences(string? lines) => Assert.Empty(SourceText.Of(lines).Sentences);

    [Theory]
    [InlineData("In 2015 it was 2,008 and 2031 is planned.", 2015)]
    [InlineData("The plan of 2040.", null)]
    [InlineData("Postcode 634000, 2050 USD.", null)]
    [InlineData("From 1998 to 2007.", 2007)]
    public void LatestYearNamed_Text_IsTheLatestThatIsNotToCome(string text, int? year) => Assert.Equal(year, SourceText.Of(text).LatestYearNamed(2026));

    [Theory]
    [InlineData("One. Two! Three? Four…", "One.|Two!|Three?|Four…")]
    [InlineData("Mr. Smith met A. S. Petrov in St. Petersburg. They spoke.", "Mr. Smith met A. S. Petrov in St. Petersburg.|They spoke.")]
    [InlineData("Визит в 2018 г. Томской делегации. Итог — договор.", "Визит в 2018 г. Томской делегации.|Итог — договор.")]
    [InlineData("Оборот 5 млн. долл. Экспорт вырос.", "Оборот 5 млн. долл. Экспорт вырос.")]
    [InlineData("The U.S. Agency came at 5 p.m. They spoke. It was late.", "The U.S. Agency came at 5 p.m. They spoke.|It was late.")]
    [InlineData("Это С.Ш.А. Делегация уехала.", "Это С.Ш.А. Делегация уехала.")]
    [InlineData("He said “Yes.” Then he left.", "He said “Yes.”|Then he left.")]
    [InlineData("Growth of 3.5 per cent. 2008 was better.", "Growth of 3.5 per cent.|2008 was better.")]
    [InlineData("Line one. Line two.\n\nNew paragraph.", "Line one.|Line two.||New paragraph.")]
    public void Split_Prose_PutsEachSentenceOnALine(string prose, string lines) => Assert.Equal(lines.Replace('|', '\n'), SentenceSplit.Of(prose));
}
