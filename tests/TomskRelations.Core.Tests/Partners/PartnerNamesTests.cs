using TomskRelations.Core.Partners;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Partners;

public sealed class PartnerNamesTests(SeededDatabase seeded)
{
    [Theory]
    [InlineData("ФРГ", "germany")]
    [InlineData("  германия ", "germany")]
    [InlineData("КНР", "china")]
    [InlineData("Голландия", "netherlands")]
    [InlineData("Holland", "netherlands")]
    [InlineData("Kirghizia", "kyrgyzstan")]
    [InlineData("киргизия", "kyrgyzstan")]
    [InlineData("united-states", "united-states")]
    [InlineData("Соединенные Штаты Америки", "united-states")]
    [InlineData("u.k.", null)]
    [InlineData("Atlantis", null)]
    [InlineData("Germ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task Find_NameInEitherScript_IsThePartnerOrNobody(string? typed, string? slug)
    {
        await using var db = seeded.Open();
        var names = await new PartnerNameQueries(db).AllAsync(TestContext.Current.CancellationToken);

        Assert.Equal(slug, names.Find(typed)?.Slug);
    }

    [Fact]
    public async Task Find_EveryPartnerByEachOfItsNames_IsThatPartner()
    {
        await using var db = seeded.Open();
        var names = await new PartnerNameQueries(db).AllAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(names.All);
        Assert.All(names.All, partner => Assert.All(partner.Called, name => Assert.Equal(partner.Slug, names.Find(name)?.Slug)));
    }

    [Fact]
    public void Find_NameOfTwo_IsNeither()
    {
        var names = new PartnerNames([new("a", PartnerKind.City, new("Frankfurt"), []), new("b", PartnerKind.City, new("Frankfurt"), ["Oder"])]);

        Assert.Null(names.Find("Frankfurt"));
        Assert.Equal("b", names.Find("ODER")?.Slug);
    }
}
