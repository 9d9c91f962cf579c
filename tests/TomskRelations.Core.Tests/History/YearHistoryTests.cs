using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.History;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Tests.Data;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.History;

/// <summary>Figures with a memory: what was published of a year, and what was corrected.</summary>
public sealed class YearHistoryTests : IAsyncLifetime
{
    private const string Turnover = "2008-turnover";
    private static readonly CitationDocument Made = new("value", CitationKind.Editorial, Note: new("Made up.", "Выдумано."));
    private readonly HistoryRoom room = new();

    [Fact]
    public async Task OfYear_FigureCorrectedAndCorrectedBack_HasThreeVersions()
    {
        await CorrectAsync(Turnover, "2008-turnover-2", 1060);
        await CorrectAsync("2008-turnover-2", "2008-turnover-3", 1054);

        var history = (await room.Histories.OfYearAsync(2008, Stop))!;

        Assert.Equal([(3, VersionKind.Changed), (2, VersionKind.Changed), (1, VersionKind.First)], history.Versions.Select(version => (version.Facts.Number, version.Facts.Kind)));
        Assert.Equal([(1060m, 1054m), (1054m, 1060m)], history.Versions.Take(2).Select(version => Assert.Single(version.Figures)).Select(figure => (figure.Before!.Value!.Value, figure.After!.Value!.Value)));
        Assert.Equal("Misprint.", history.Versions[1].Figures[0].Reason.En);
        Assert.True(history.Versions[2].Figures.Count > 10);
        Assert.Equal("Германия", history.Names.Of(RecordKind.Partner, "germany")!.Ru);
    }

    [Fact]
    public async Task Corrections_ListBothCorrections_TheLatestFirst_WithTheVersionOfTheYear()
    {
        await CorrectAsync(Turnover, "2008-turnover-2", 1060);
        await CorrectAsync("2008-turnover-2", "2008-turnover-3", 1054);

        var list = await room.Corrections.ListAsync(null, Language.English, 1, Stop);

        Assert.Equal(2, list.Total);
        Assert.Equal([(3, 1060m, 1054m), (2, 1054m, 1060m)], list.Corrections.Select(row => (row.Version.Number, row.Figure!.Before!.Value!.Value, row.Figure.After!.Value!.Value)));
        Assert.Empty((await room.Corrections.ListAsync(RecordKind.Partner, Language.English, 1, Stop)).Corrections);
        Assert.Equal(2, (await room.Corrections.ListAsync(RecordKind.Trade, Language.English, 1, Stop)).Total);
    }

    [Fact]
    public async Task OfYear_FigureProvenAnew_SaysThatOnlyTheProofChanged()
    {
        var figure = await room.LatestAsync<TradeDocument>(Turnover);
        await room.ReviseAsync(figure with { Citations = [.. figure.Fields().Select(field => Made with { Field = field })] });

        var change = Assert.Single((await room.Histories.OfYearAsync(2008, Stop))!.Versions[0].Figures);

        Assert.True(change.IsProofOnly);
        Assert.NotEmpty(change.Proof.Before);
        Assert.Equal("Made up.", Assert.Single(change.Proof.After).Citation.Note!.En);
    }

    [Fact]
    public async Task OfYear_WithdrawnAltogether_EndsWithItsReason()
    {
        var figure = (await room.LatestAsync<TradeDocument>(Turnover)) with { Key = "2011-turnover", Year = 2011, Notes = [], Citations = [Made] };
        await room.AddAsync(figure, RecordId.Of(RecordKind.Trade, figure.Key));
        await room.WithdrawAsync(RecordKind.Trade, figure.Key);

        var history = (await room.Histories.OfYearAsync(2011, Stop))!;

        Assert.True(history.IsWithdrawn);
        Assert.Equal((1054m, "Why it was done."), (Assert.Single(history.Versions[0].Figures).Before!.Value!.Value, history.Versions[0].Facts.Note.En));
        Assert.Null(history.Versions[0].Figures[0].After);
        var correction = Assert.Single((await room.Corrections.ListAsync(null, Language.English, 1, Stop)).Corrections);
        Assert.Equal((VersionKind.Withdrawn, 2), (correction.Version.Kind, correction.Version.Number));
    }

    [Fact]
    public async Task Corrections_FirstPublications_AreNone()
    {
        await room.AddAsync(new Core.Delegations.DelegationDocument { Key = "2018-new", En = new("New") }, Guid.CreateVersion7());

        Assert.Equal(0, (await room.Corrections.ListAsync(null, Language.English, 1, Stop)).Total);
    }

    [Fact]
    public async Task Corrections_AreReadByTheirIndex()
    {
        var capture = new SqlCapture();
        await using var db = Contexts.SqlServer(capture);
        await new HistoryQueries(db).CorrectionsAsync(null, 1, Stop);
        Assert.All(capture.Statements, sql => Assert.Contains("[Number] > 1", sql));

        var plan = await room.Db.Database.SqlQueryRaw<Step>("""EXPLAIN QUERY PLAN SELECT * FROM "Revisions" AS "r" WHERE "r"."Number" > 1 ORDER BY "r"."Sequence" DESC LIMIT 25""").ToListAsync(Stop);
        Assert.Contains(plan, step => step.Detail.Contains("IX_Revisions_Corrections", StringComparison.Ordinal));
    }

    public ValueTask InitializeAsync() => room.InitializeAsync();

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private async Task CorrectAsync(string former, string successor, decimal value)
    {
        var figure = await room.LatestAsync<TradeDocument>(former);
        await room.SupersedeAsync(figure with { SupersededBy = successor, SupersededReason = new("Misprint.", "Опечатка.") }, figure with { Key = successor, Value = value, Notes = [], Citations = [.. figure.Citations.Where(citation => citation.Field != "value" && !citation.Field.StartsWith("note:", StringComparison.Ordinal)), Made] });
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private sealed record Step(int Id, int Parent, int NotUsed, string Detail);
}
