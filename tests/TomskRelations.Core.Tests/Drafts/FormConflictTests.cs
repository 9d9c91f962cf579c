using System.Reflection;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Core.Trade.Entry;

namespace TomskRelations.Core.Tests.Drafts;

public sealed class FormConflictTests
{
    private static readonly IReadOnlyList<FormSection> Sections = DelegationSections.All;

    public static TheoryData<Type, IReadOnlyList<FormSection>> Forms => new()
    {
        { typeof(DelegationForm), DelegationSections.All },
        { typeof(TurnoverEntry), TurnoverSections.All },
        { typeof(PartnerForm), PartnerSections.All },
        { typeof(MilestoneForm), MilestoneSections.All },
        { typeof(OrganisationForm), OrganisationSections.All },
        { typeof(StatementForm), StatementSections.All },
        { typeof(SourceForm), SourceSections.All },
    };

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void Sections_HoldEveryFieldOfTheFormOnce(Type form, IReadOnlyList<FormSection> sections) => Assert.Equal(
        form.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(),
        sections.SelectMany(section => section.Fields).Order());

    [Fact]
    public void AreSame_WithAnotherBlankRow_IsNot() =>
        Assert.False(FormFields.AreSame(Json(form => form.Heads = [new()]), Json(form => form.Heads = [new(), new()])));

    [Fact]
    public void Of_FormsThatDifferInWhatNobodyTyped_FindsNothing()
    {
        var mine = Json(form => form.Heads = [new() { Key = "1", Person = Guid.NewGuid(), En = "Maria " }]);
        var theirs = Json(form => (form.Heads, form.Date) = ([new() { Key = "2", En = "Maria" }], ""));

        Assert.Empty(FormConflict.Of(Sections, mine, theirs, null));
        Assert.True(FormFields.AreSame(mine, theirs));
    }

    [Fact]
    public void Of_FormsThatDiffer_NamesSectionsAndFieldsWithBothTexts()
    {
        var mine = Json(form => (form.TitleEn, form.Heads, form.Missing) = ("Mine", [new() { En = "Maria" }], new() { ["date"] = "withheld" }));
        var theirs = Json(form => (form.TitleEn, form.PurposeRu) = ("Theirs", "Первая\r\nвторая"));

        var sections = FormConflict.Of(Sections, mine, theirs, null);

        Assert.Equal(["what", "who", "why", "proof"], sections.Select(section => section.Key));
        Assert.Equal([new("TitleEn", "Mine", "Theirs")], sections[0].Fields);
        Assert.Equal([new("Heads[0].En", "Maria", null)], sections[1].Fields);
        Assert.Equal([new("PurposeRu", null, "Первая\nвторая")], sections[2].Fields);
        Assert.Equal([new("Missing[date]", "withheld", null)], sections[3].Fields);
        Assert.All(sections, section => Assert.Null(section.OnlyChanged));
    }

    [Fact]
    public void Of_FormsWithAKnownBeginning_SaysWhoAloneChangedASection()
    {
        var former = Json(form => (form.TitleEn, form.Date, form.PurposeEn) = ("Old", "2017", "Old"));
        var mine = Json(form => (form.TitleEn, form.Date, form.PurposeEn) = ("New", "2017", "Mine"));
        var theirs = Json(form => (form.TitleEn, form.Date, form.PurposeEn) = ("Old", "2018", "Theirs"));

        var sections = FormConflict.Of(Sections, mine, theirs, former);

        Assert.Equal([("what", FormSide.Mine), ("when", FormSide.Theirs), ("why", null)], sections.Select(section => (section.Key, section.OnlyChanged)));
    }

    [Fact]
    public void Merge_TakesEachSectionWholeFromTheChosenVersion()
    {
        var mine = Json(form => (form.TitleEn, form.Heads, form.Date) = ("Mine", [new() { Key = "1", En = "Maria" }], "2017"));
        var theirs = Json(form => (form.TitleEn, form.TitleRu, form.Heads, form.PurposeEn) = ("Theirs", "Их", [new() { Key = "1", En = "Boris" }, new() { Key = "2", En = "Vera" }], "Kept"));

        var merged = FormJson.Read<DelegationForm>(FormConflict.Merge(Sections, mine, theirs, new Dictionary<string, FormSide> { ["what"] = FormSide.Mine, ["who"] = FormSide.Theirs, ["when"] = FormSide.Mine }));

        Assert.Equal(("Mine", null, "2017", "Kept"), (merged.TitleEn, merged.TitleRu, merged.Date, merged.PurposeEn));
        Assert.Equal(["Boris", "Vera"], merged.Heads.Select(head => head.En));
    }

    private static string Json(Action<DelegationForm> type)
    {
        var form = new DelegationForm();
        type(form);
        return FormJson.Write(form);
    }
}
