using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Records;

public sealed class SlugTests
{
    [Theory]
    [InlineData("The People’s Republic of China", "the-people-s-republic-of-china")]
    [InlineData("Baden-Württemberg", "baden-wurttemberg")]
    [InlineData("Großenhain", "grossenhain")]
    [InlineData("Томская область", "tomskaya-oblast")]
    [InlineData("Съезд Щукиных, 1996", "sezd-shchukinykh-1996")]
    [InlineData("Ёлка и чай", "elka-i-chay")]
    [InlineData("Ελλάδα", "ellada")]
    [InlineData("北京", "beijing")]
    [InlineData("…?! — 🙂", "")]
    [InlineData(null, "")]
    public void Slug_OfAName_IsInLatinLetters(string? name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Slug_OfAny_IsOfTheFirstThatHasOne() => Assert.Equal("brazil", Slug.OfAny(null, "…", "Brazil", "Бразилия"));
}
