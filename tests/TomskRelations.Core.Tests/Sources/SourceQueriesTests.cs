using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Sources;

public sealed class SourceQueriesTests(SeededDatabase database)
{
    private const string Duma = "duma-international-relations";

    [Fact]
    public async Task List_FirstEdition_HasTheOneSourceWithItsExtent()
    {
        await using var db = database.Open();

        var list = await Queries(db).ListAsync(Stop);

        var source = Assert.Single(list.Sources);
        Assert.Equal((Duma, 56, 7521, 2008), (source.Slug, source.Sentences, source.Characters, source.LatestYearNamed));
        Assert.True(source.Citations > 141);
        Assert.NotEmpty(list.Proofs.Of(source.Id, "title"));
    }

    [Fact]
    public async Task Find_EveryUnit_StandsInTextOrderAndCarriesARecordOrAReason()
    {
        var units = (await FindAsync(Duma))!.Paragraphs.SelectMany(paragraph => paragraph.Units).ToList();

        Assert.Equal(61, units.Count);
        Assert.Equal("t0", units[0].Key);
        Assert.Equal(Enumerable.Range(1, 56), units.Where(unit => unit.Number is not null).Select(unit => unit.Number!.Value));
        Assert.All(units, unit => Assert.True(unit.Resting.Count > 0 || !unit.Furniture.IsEmpty, unit.Key));
    }

    [Fact]
    public async Task Find_ListOfMajorPartners_NamesTheTenCountriesOnceEach()
    {
        var partners = await RestingAsync("s6", RecordKind.Partner);

        Assert.Equal(
            ["germany", "kazakhstan", "china", "kyrgyzstan", "lithuania", "united-states", "uzbekistan", "ukraine", "finland", "france"],
            partners.Select(partner => partner.Slug));
        Assert.Equal(new Text("Germany", "Германия"), partners[0].Label);
    }

    [Fact]
    public async Task Find_SentenceOnTheTurnover_NamesTheObservations()
    {
        var figures = await RestingAsync("s52", RecordKind.Trade);

        Assert.Contains(figures, figure => figure.Trade is { Year: 2008, Measure: Core.Trade.TradeMeasure.Turnover } && !figure.ByContext);
        Assert.Contains(figures, figure => figure.Trade is { Measure: Core.Trade.TradeMeasure.Share } && figure.ByContext);
    }

    [Fact]
    public async Task Find_StatementOnAPartner_LeadsToThePartner()
    {
        var statements = await RestingAsync("s9", RecordKind.Statement);

        Assert.Contains(statements, statement => statement.Subject == new RecordPage(RecordKind.Partner, "germany"));
    }

    [Fact]
    public async Task Find_UnknownSource_IsNull() => Assert.Null(await FindAsync("no-such-source"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static SourceQueries Queries(Core.Data.TomskDbContext db) => new(db, new(db), new(db));

    private async Task<SourcePage?> FindAsync(string slug)
    {
        await using var db = database.Open();
        return await Queries(db).FindAsync(slug, Stop);
    }

    private async Task<List<RestingRecord>> RestingAsync(string sentence, RecordKind kind) =>
        [.. (await FindAsync(Duma))!.Paragraphs.SelectMany(paragraph => paragraph.Units).Single(unit => unit.Key == sentence).Resting.Where(record => record.Kind == kind)];
}
