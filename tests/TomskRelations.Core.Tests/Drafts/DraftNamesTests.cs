using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Drafts;

public sealed class DraftNamesTests
{
    private static readonly NamedDraft Untitled = new(Guid.NewGuid(), RecordKind.Partner, Text.None, "Anna");
    private static readonly NamedDraft Brazil = new(Guid.NewGuid(), RecordKind.Partner, new("Brazil"), "Anna");
    private static readonly NamedDraft Earlier = new(Guid.NewGuid(), RecordKind.Partner, new("Brazil"), "Boris");
    private static readonly NamedDraft Centre = new(Guid.NewGuid(), RecordKind.Organisation, new("Brazil", "Центр Бразилии"), "Boris");
    private static readonly DraftNames Drafts = new([Untitled, Brazil, Earlier, Centre]);

    [Theory]
    [InlineData("brazil")]
    [InlineData("  BRAZIL ")]
    [InlineData("Бразилия")]
    public void Find_CountryByAnyOfItsNames_IsTheDraftSavedLast(string typed) => Assert.Same(Brazil, Drafts.Find(RecordKind.Partner, typed));

    [Theory]
    [InlineData("Brazil")]
    [InlineData("центр бразилии")]
    public void Find_OtherRecordByItsTitles_IsThatDraft(string typed) => Assert.Same(Centre, Drafts.Find(RecordKind.Organisation, typed));

    [Theory]
    [InlineData(RecordKind.Partner, "Atlantis")]
    [InlineData(RecordKind.Partner, "")]
    [InlineData(RecordKind.Partner, null)]
    [InlineData(RecordKind.Organisation, "Бразилия")]
    [InlineData(RecordKind.Milestone, "Brazil")]
    public void Find_WhatNoDraftIsCalled_IsNothing(RecordKind kind, string? typed) => Assert.Null(Drafts.Find(kind, typed));
}
