using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features;

/// <summary>Every proof mark of the pages that rest on the source leads to a sentence there, and shows that sentence.</summary>
public sealed class ProofMarksTests(PortalFactory portal)
{
    [Theory]
    [InlineData("")]
    [InlineData("/partners")]
    [InlineData("/delegations")]
    [InlineData("/partners/germany")]
    [InlineData("/partners/kazakhstan")]
    [InlineData("/partners/korea")]
    [InlineData("/partners/lithuania")]
    [InlineData("/partners/lorraine")]
    [InlineData("/delegations/1996-04-germany")]
    [InlineData("/delegations/2008-kazakhstan")]
    public async Task Get_ProofMark_LeadsToTheSentenceItsCardShows(string path)
    {
        foreach (var language in new[] { "en", "ru" })
        {
            var marks = (await portal.PageAsync($"/{language}{path}")).QuerySelectorAll("main a.proof-mark");
            Assert.NotEmpty(marks);

            var source = await portal.PageAsync($"/{language}/sources/duma-international-relations");
            foreach (var mark in marks)
            {
                var address = mark.GetAttribute("href")!.Split('#');
                Assert.Equal($"/{language}/sources/duma-international-relations", address[0]);
                var sentence = source.GetElementById(address[1]);
                Assert.NotNull(sentence);
                Assert.Contains(mark.NextElementSibling!.QuerySelector("span[lang=en]")!.TextContent.Trim('“', '”'), sentence.TextContent);
            }
        }
    }
}
