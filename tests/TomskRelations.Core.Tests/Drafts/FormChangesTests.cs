using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners.Entry;

namespace TomskRelations.Core.Tests.Drafts;

public sealed class FormChangesTests
{
    [Fact]
    public void Of_ChangedFields_SaysWhatStoodThereAndWhatDoesNow_SectionBySection()
    {
        var before = Json(form => (form.TitleEn, form.Date, form.PurposeRu) = ("Former", "2008", "Цель"));
        var after = Json(form => (form.TitleEn, form.Date, form.Missing) = ("Latter", "2008", new() { ["purpose"] = "withheld" }));

        var sections = FormChanges.Of(DelegationSections.All, after, before, before);

        Assert.Equal(["what", "why", "proof"], sections.Select(section => section.Key));
        Assert.Equivalent(new FieldChange(FormChangeKind.Changed, "TitleEn", ["Former"], ["Latter"]), Assert.Single(sections[0].Fields), strict: true);
        Assert.Equivalent(new FieldChange(FormChangeKind.Changed, "PurposeRu", ["Цель"], []), Assert.Single(sections[1].Fields), strict: true);
        Assert.Equivalent(new FieldChange(FormChangeKind.Changed, "Missing[purpose]", [], ["withheld"]), Assert.Single(sections[2].Fields), strict: true);
    }

    [Fact]
    public void Of_TheNoteAlone_IsNothing() =>
        Assert.Empty(FormChanges.Of(DelegationSections.All, Json(form => form.NoteEn = "Looked at."), Json(_ => { }), Json(_ => { })));

    [Fact]
    public void Of_ARowThatGoes_LeavesTheOthersAlone()
    {
        var before = Json(form => form.Heads = [new() { En = "Anna" }, new() { En = "Boris" }, new() { En = "Clara" }]);
        var after = Json(form => form.Heads = [new() { En = "Boris" }, new() { En = "Clara", Rank = "ambassador" }, new() { En = "Dmitri" }]);

        var fields = Assert.Single(FormChanges.Of(DelegationSections.All, after, before, before)).Fields;

        Assert.Equivalent(
            new FieldChange[]
            {
                new(FormChangeKind.Removed, "Heads[0].En", ["Anna"], []),
                new(FormChangeKind.Changed, "Heads[1].Rank", [], ["ambassador"]),
                new(FormChangeKind.Added, "Heads[2].En", [], ["Dmitri"]),
            },
            fields,
            strict: true);
    }

    [Fact]
    public void Of_NamesInTheOtherLanguage_AreTheSame()
    {
        var english = Json(form => form.Partners = [new() { Name = "Germany" }, new() { Name = "Japan" }]);
        var russian = Json(form => form.Partners = [new() { Name = "Германия" }, new() { Name = "Япония" }]);
        var draft = Json(form => form.Partners = [new() { Name = "Япония" }, new() { Name = "Китай" }]);

        Assert.Empty(FormChanges.Of(DelegationSections.All, russian, english, russian));
        var fields = Assert.Single(FormChanges.Of(DelegationSections.All, draft, english, russian)).Fields;
        Assert.Equivalent(
            new FieldChange[] { new(FormChangeKind.Removed, "Partners[0].Name", ["Germany"], []), new(FormChangeKind.Added, "Partners[1].Name", [], ["Китай"]) },
            fields,
            strict: true);
    }

    [Fact]
    public void Of_Ticks_AreOneFieldInWhateverOrder()
    {
        var before = FormJson.Write(new PartnerForm { Lists = ["major", "steady"], Basis = [new() { Kind = "staffRecord", Fields = ["name", "lead"] }] });
        var same = FormJson.Write(new PartnerForm { Lists = ["steady", "major"], Basis = [new() { Kind = "staffRecord", Fields = ["lead", "name"] }] });
        var other = FormJson.Write(new PartnerForm { Lists = ["major"], Basis = [new() { Kind = "staffRecord", Fields = ["name", "lead", "iso"] }] });

        Assert.Empty(FormChanges.Of(PartnerSections.All, same, before, before));
        var sections = FormChanges.Of(PartnerSections.All, other, before, before);
        Assert.Equivalent(new FieldChange(FormChangeKind.Changed, "Lists", ["major", "steady"], ["major"]), Assert.Single(sections[0].Fields), strict: true);
        Assert.Equivalent(new FieldChange(FormChangeKind.Changed, "Basis[0].Fields", ["name", "lead"], ["name", "lead", "iso"]), Assert.Single(sections[1].Fields), strict: true);
    }

    private static string Json(Action<DelegationForm> fill)
    {
        var form = new DelegationForm();
        fill(form);
        return FormJson.Write(form);
    }
}
