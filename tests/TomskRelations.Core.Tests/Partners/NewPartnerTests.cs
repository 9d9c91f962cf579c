using TomskRelations.Core.Home;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Partners;

public sealed class NewPartnerTests : IAsyncLifetime
{
    private readonly SeededDatabase own = new();

    [Fact]
    public async Task CountryThatStaffEntered_StandsInTheListButNotAmongThoseTheSourceNames()
    {
        await using var db = own.Open();
        await MadeUpRecords.PublishAsync(db, NewPartner.Document("belarus", PartnerKind.Country, new("Belarus", "Беларусь"), "BY", null, "Белоруссия"));
        var proofs = new ProofQueries(db);

        var index = await new PartnerQueries(db, proofs).AllAsync(Stop);
        var home = await new HomeQueries(db, proofs).PageAsync(Stop);

        Assert.Equal((21, 21), (index.Claimed!.Unnamed!.Named, home.Claimed!.Unnamed!.Named));
        Assert.Equal((false, CisStatus.Member), index.Partners.Where(partner => partner.Slug == "belarus").Select(partner => (partner.IsInSource, partner.Cis!.Value)).Single());
        Assert.True((await new PartnerNameQueries(db).AllAsync(Stop)).Find("Белоруссия") is { Slug: "belarus" });
    }

    [Theory]
    [InlineData("Belarus", "BY")]
    [InlineData("белоруссия", "BY")]
    [InlineData("Вьетнам", "VN")]
    [InlineData("ОАЭ", "AE")]
    [InlineData("Турция", "TR")]
    [InlineData("Turkey", "TR")]
    public void KnownCountry_IsFoundByItsNamesInBothLanguagesAndByOldOnes(string typed, string iso) => Assert.Equal(iso, KnownCountries.Find(typed)?.Iso);

    [Theory]
    [InlineData("Атлантида")]
    [InlineData("")]
    [InlineData(null)]
    public void UnknownCountry_IsNotFound(string? typed) => Assert.Null(KnownCountries.Find(typed));

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
