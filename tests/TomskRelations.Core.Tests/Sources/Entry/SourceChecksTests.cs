using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Sources.Entry;

public sealed class SourceChecksTests(SeededDatabase seeded)
{
    private static readonly ReadyRule[] Contradictions = [ReadyRule.FutureDate, ReadyRule.FetchedBefore];

    [Theory]
    [InlineData("2099", null, ReadyRule.FutureDate)]
    [InlineData("May 2020", "30 April 2020", ReadyRule.FetchedBefore)]
    [InlineData("May 2020", "1 May 2020", null)]
    [InlineData(null, "1 May 2020", null)]
    [InlineData("2008", null, null)]
    public async Task Dates_ThatCannotBeTrue_AreWarnedOf(string? date, string? retrieved, ReadyRule? rule) =>
        Assert.Equal(rule, (await OfAsync(date, retrieved)).SingleOrDefault(check => check.State == ReadyState.Warns && Contradictions.Contains(check.Rule))?.Rule);

    private async Task<IReadOnlyList<ReadyCheck>> OfAsync(string? date, string? retrieved)
    {
        await using var db = seeded.Open();
        var context = await new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System)
            .ContextAsync<SourceRecordDocument>(RecordKind.Source, Guid.CreateVersion7(), TestContext.Current.CancellationToken);
        var form = SourceFormWriter.New("en");
        (form.TitleEn, form.PublisherEn, form.Text, form.Date, form.Retrieved) = ("Made up", "Nobody", "One sentence.", date, retrieved);
        var reading = SourceFormReader.Read(form, context);
        Assert.Empty(reading.Faults);
        return SourceChecks.Of(reading, TomskZone.Today(TimeProvider.System));
    }
}
