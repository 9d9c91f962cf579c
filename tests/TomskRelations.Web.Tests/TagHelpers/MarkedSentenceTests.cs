using System.Text.Encodings.Web;
using TomskRelations.Core.Sources;
using TomskRelations.Web.TagHelpers;

namespace TomskRelations.Web.Tests.TagHelpers;

public sealed class MarkedSentenceTests
{
    private const string Text = "Since 1997 <Tomsk> took part in the Fair.";

    [Theory]
    [InlineData("Since <mark>1997</mark> &lt;Tomsk&gt; took part in the Fair.", "1997")]
    [InlineData("Since <mark>1997</mark> <mark>&lt;Tomsk&gt;</mark> took part in the Fair.", "<Tomsk>", "1997")]
    [InlineData("<mark>Since 1997</mark> &lt;Tomsk&gt; took part in the Fair.", "1997", "Since 1997")]
    [InlineData("<mark>Since 1997</mark><mark> &lt;Tomsk&gt;</mark> took part in the Fair.", "Since 1997", "1997 <Tomsk>")]
    [InlineData("Since 1997 &lt;Tomsk&gt; took part in the <mark>Fair.</mark>", "Fair.", Text)]
    public void Of_Quotes_MarksEachWordOnceAndWritesTheSentenceAsText(string html, params string[] quotes)
    {
        using var writer = new StringWriter();

        MarkedSentence.Of(quotes.Select(Proof)).WriteTo(writer, HtmlEncoder.Default);

        Assert.Equal(html, writer.ToString());
    }

    private static Proof Proof(string quote) => new(
        Guid.Empty, "title", CitationKind.Stated, new("source", Core.Records.Text.None, Core.Records.Text.None, "en", "s11", 11, 56, Text), quote, Text.IndexOf(quote, StringComparison.Ordinal), Core.Records.Text.None);
}
