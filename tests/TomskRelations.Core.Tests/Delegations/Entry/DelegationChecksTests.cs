using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class DelegationChecksTests(SeededDatabase seeded)
{
    [Theory]
    [InlineData("Basis", ReadyRule.Basis)]
    [InlineData("Partners", ReadyRule.Partners)]
    [InlineData("Title", ReadyRule.Title)]
    [InlineData("Kind", ReadyRule.Kind)]
    [InlineData("Note", ReadyRule.Note)]
    public async Task WhatIsNeeded_IsLeftOut_Blocks(string left, ReadyRule rule)
    {
        var checks = await OfAsync(form => Leave(form, left));

        Assert.Equal(ReadyState.Blocks, Assert.Single(checks, check => check.Rule == rule).State);
        Assert.DoesNotContain(await OfAsync(_ => { }), check => check.State == ReadyState.Blocks);
    }

    [Fact]
    public async Task FieldsThatCannotBeRead_AreCounted()
    {
        var checks = await OfAsync(form => (form.Date, form.HeadCount) = ("soon", "-1"));

        Assert.Equal((ReadyState.Blocks, "Date", 2), Assert.Single(checks.Where(check => check.Rule == ReadyRule.Unreadable).Select(check => (check.State, check.Field, check.Count))));
    }

    [Theory]
    [InlineData("announced", "2018", true)]
    [InlineData("confirmed", "6–8 October 2018", true)]
    [InlineData("tookPlace", "2018", false)]
    [InlineData("cancelled", "2018", false)]
    [InlineData("announced", "2099", false)]
    [InlineData("announced", null, false)]
    public async Task VisitThatIsOver_StillAnnounced_IsWarnedOf(string status, string? date, bool warned) => Assert.Equal(
        warned, (await OfAsync(form => (form.Status, form.Date) = (status, date))).Any(check => check is { Rule: ReadyRule.StillAnnounced, State: ReadyState.Warns, Field: "Status" }));

    [Fact]
    public async Task WhatIsMissing_ButMayBe_IsWarnedOfAlone()
    {
        var checks = await OfAsync(form => (form.Date, form.Direction, form.TitleEn, form.TitleRu) = (null, "notStated", null, "Выдумано"));

        Assert.Equal([ReadyRule.NoDate, ReadyRule.NoDirection, ReadyRule.NoPlace, ReadyRule.NoEnglish], checks.Where(check => check.State == ReadyState.Warns).Select(check => check.Rule));
    }

    [Fact]
    public async Task VisitOfTheSameDateAndPartner_IsWarnedOf() => Assert.Contains(
        await OfAsync(form => form.Date = "April 1996"), check => check is { Rule: ReadyRule.LikeAnother, State: ReadyState.Warns });

    [Theory]
    [InlineData("incoming", null, true)]
    [InlineData("incoming", "Tomsk", false)]
    [InlineData("online", null, false)]
    public async Task VisitWithoutAPlace_UnlessItIsOnline_IsWarnedOf(string direction, string? place, bool warned) => Assert.Equal(
        warned, (await OfAsync(form => (form.Direction, form.Places) = (direction, [new() { En = place }]))).Any(check => check is { Rule: ReadyRule.NoPlace, State: ReadyState.Warns, Field: "Places" }));

    [Theory]
    [InlineData("1", "people", "exact", true)]
    [InlineData("about 1", "people", "exact", true)]
    [InlineData("1", "people", "moreThan", false)]
    [InlineData("1", "missions", "exact", false)]
    [InlineData("2", "people", "exact", false)]
    public async Task HeadCount_BelowThoseWhoAreNamed_IsWarnedOf(string count, string unit, string qualifier, bool warned) => Assert.Equal(
        warned,
        (await OfAsync(form =>
        {
            (form.HeadCount, form.HeadCountUnit, form.HeadCountQualifier) = (count, unit, qualifier);
            form.Heads = [Head("Anna"), Head("Boris")];
        })).Any(check => check is { Rule: ReadyRule.FewerThanNamed, State: ReadyState.Warns, Field: "HeadCount" }));

    [Theory]
    [InlineData("6–8 October 2018", "1 October 2018", true)]
    [InlineData("6–8 October 2018", "1 November 2018", false)]
    [InlineData(null, "1 November 2018", false)]
    public async Task FollowUp_BeforeTheVisit_IsWarnedOf(string? date, string followUp, bool warned) => Assert.Equal(
        warned, (await OfAsync(form => (form.Date, form.FollowUp) = (date, followUp))).Any(check => check is { Rule: ReadyRule.FollowUpBefore, State: ReadyState.Warns, Field: "FollowUp" }));

    private static HeadRow Head(string name) => new() { En = name, NameBasis = "publicOffice" };

    private static void Leave(DelegationForm form, string left)
    {
        if (left == "Basis") form.Basis = [];
        if (left == "Partners") form.Partners = [new()];
        if (left == "Title") form.TitleEn = null;
        if (left == "Kind") form.Kind = null;
        if (left == "Note") (form.NoteEn, form.NoteRu) = (null, null);
    }

    private async Task<IReadOnlyList<ReadyCheck>> OfAsync(Action<DelegationForm> fill)
    {
        await using var db = seeded.Open();
        var context = await new DelegationEntryQueries(db, new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System))
            .ContextAsync(Guid.CreateVersion7(), TestContext.Current.CancellationToken);
        var form = DelegationFormWriter.New();
        (form.TitleEn, form.Kind, form.Partners[0].Name) = ("Made up", "workingVisit", "Germany");
        fill(form);
        form.PutInOrder(context.Partners);
        return DelegationChecks.Of(DelegationFormReader.Read(form, context), context);
    }
}
