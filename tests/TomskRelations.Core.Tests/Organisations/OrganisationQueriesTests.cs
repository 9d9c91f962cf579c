using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Organisations;

public sealed class OrganisationQueriesTests(SeededDatabase fixture)
{
    [Fact]
    public async Task List_Unfiltered_StandsCountryByCountryAfterTheOblastsOwn()
    {
        var list = await ListAsync(new());

        Assert.Equal(34, list.Total);
        Assert.Equal(
            [null, "china", "france", "germany", "japan", "united-states"],
            list.Entries.Select(entry => entry.Country?.Slug).Distinct());
        Assert.Equal(["china", "france", "germany", "japan", "united-states"], list.Partners.Select(partner => partner.Slug));
        Assert.All(list.Entries, entry => Assert.NotEmpty(list.Proofs.Of(entry.Id, "role")));
    }

    [Fact]
    public async Task List_InRussian_SortsByRussianNames()
    {
        var list = await ListAsync(new(), Language.Russian);

        Assert.Equal(
            [null, "germany", "china", "united-states", "france", "japan"],
            list.Entries.Select(entry => entry.Country?.Slug).Distinct());
    }

    [Fact]
    public async Task List_OfACountry_TakesInItsRegions()
    {
        var list = await ListAsync(new(Partner: "china"));

        Assert.Equal(["confucius-institute", "wood-products-project", "national-years-of-russia-and-china"], list.Entries.Select(entry => entry.Slug));
        Assert.Equal("shandong", list.Entries[1].Partner?.Slug);
    }

    [Fact]
    public async Task List_EveryFilterAtOnce_LeavesWhatMeetsThemAll()
    {
        var list = await ListAsync(new("ДЖЕТРО", OrganisationType.Organisation, OrganisationKind.TradeOrganisation, "japan"));

        Assert.Equal(["jetro"], list.Entries.Select(entry => entry.Slug));
        Assert.Equal(1, list.Total);
    }

    [Fact]
    public async Task Find_Jetro_HasItsMilestoneAndDelegation()
    {
        var page = await FindAsync("jetro");

        Assert.Equal("japan", page!.Organisation.Country?.Slug);
        Assert.Equal(["2005-japan"], page.Around.Milestones.Select(milestone => milestone.Slug));
        Assert.Equal(["2005-japan"], page.Around.Delegations.Select(delegation => delegation.Slug));
    }

    [Fact]
    public async Task Find_EthnicOrganisations_BelongToNoCountryAndHaveTheirStatements()
    {
        var page = await FindAsync("ethnic-organisations");

        Assert.Null(page!.Organisation.Country);
        Assert.Equal(["centres-of-cis-minorities", "ethnic-organisations"], page.Around.Statements.Select(statement => statement.Slug));
    }

    [Fact]
    public async Task Find_UnknownSlug_IsNull() => Assert.Null(await FindAsync("atlantis-institute"));

    private async Task<OrganisationList> ListAsync(OrganisationFilter filter, Language language = default)
    {
        await using var db = fixture.Open();
        return await new OrganisationQueries(db, new ProofQueries(db)).ListAsync(filter, language, 1, TestContext.Current.CancellationToken);
    }

    private async Task<OrganisationPage?> FindAsync(string slug)
    {
        await using var db = fixture.Open();
        return await new OrganisationQueries(db, new ProofQueries(db)).FindAsync(slug, TestContext.Current.CancellationToken);
    }
}
