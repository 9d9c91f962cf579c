using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Organisations.Entry;

public sealed class OrganisationChecksTests(SeededDatabase seeded)
{
    private static readonly ReadyRule[] Contradictions = [ReadyRule.EndedButActive, ReadyRule.NotBegun, ReadyRule.StatusBefore, ReadyRule.FutureDate];

    [Theory]
    [InlineData("1997–2008", "active", null, ReadyRule.EndedButActive, "Status")]
    [InlineData("1997–2008", "underWay", "2010", ReadyRule.EndedButActive, "Status")]
    [InlineData("2098–2099", "active", null, ReadyRule.NotBegun, "Period")]
    [InlineData("since 1997", "active", "1990", ReadyRule.StatusBefore, "StatusAsOf")]
    [InlineData("since 1997", "ended", "2099", ReadyRule.FutureDate, "StatusAsOf")]
    public async Task PeriodAndStatus_ThatContradictEachOther_AreWarnedOf(string period, string status, string? asOf, ReadyRule rule, string field)
    {
        var found = Assert.Single(await OfAsync(period, status, asOf), check => Contradictions.Contains(check.Rule));

        Assert.Equal((rule, ReadyState.Warns, field), (found.Rule, found.State, found.Field));
    }

    [Theory]
    [InlineData("1997–2008", "active", "2005")]
    [InlineData("1997–2008", "ended", null)]
    [InlineData("1997–2008", null, null)]
    [InlineData("since 1997", "active", "2008")]
    [InlineData("2099", "planned", null)]
    [InlineData(null, "active", null)]
    public async Task PeriodAndStatus_ThatAgree_AreNot(string? period, string? status, string? asOf) =>
        Assert.DoesNotContain(await OfAsync(period, status, asOf), check => Contradictions.Contains(check.Rule));

    private async Task<IReadOnlyList<ReadyCheck>> OfAsync(string? period, string? status, string? asOf)
    {
        await using var db = seeded.Open();
        var context = await new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System)
            .ContextAsync<OrganisationDocument>(RecordKind.Organisation, Guid.CreateVersion7(), TestContext.Current.CancellationToken);
        var form = OrganisationFormWriter.New();
        (form.NameEn, form.Kind, form.Period, form.Status, form.StatusAsOf) = ("Made up", "company", period, status, asOf);
        var reading = OrganisationFormReader.Read(form, context);
        Assert.Empty(reading.Faults);
        return OrganisationChecks.Of(reading, TomskZone.Today(TimeProvider.System));
    }
}
