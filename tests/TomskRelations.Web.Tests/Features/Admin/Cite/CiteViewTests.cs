using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Web.Features.Admin.Cite;

namespace TomskRelations.Web.Tests.Features.Admin.Cite;

public sealed class CiteViewTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(CiteView.Most - 1, false)]
    [InlineData(CiteView.Most, false)]
    [InlineData(CiteView.Most + 1, true)]
    public void Found_IsCutOnlyWhereThereAreMore(int sentences, bool isCut)
    {
        var view = Of(Source("one", sentences));

        Assert.Equal(isCut, view.IsCut);
        Assert.Equal(Math.Min(sentences, CiteView.Most), view.Found().Sum(source => source.Sentences.Count));
    }

    [Fact]
    public void Found_InSeveralSources_GoesOnUntilTheMostAreShown()
    {
        var view = Of(Source("one", CiteView.Most - 1), Source("none", 0), Source("two", 5));

        Assert.True(view.IsCut);
        Assert.Equal([("one", CiteView.Most - 1), ("two", 1)], view.Found().Select(source => (source.Source.Slug, source.Sentences.Count)));
    }

    private static CiteView Of(params IReadOnlyList<CitableSource> sources) =>
        new(new OpenDraft(Guid.NewGuid(), "{}", Guid.NewGuid(), 0, "Anna", DateTime.UnixEpoch), new CiteAct(), new CitableSources(sources));

    private static CitableSource Source(string slug, int sentences) =>
        new(slug, new Text(slug), "en", [.. Enumerable.Range(1, sentences).Select(number => new CitableUnit($"s{number}", number, $"Sentence {number}."))]);
}
