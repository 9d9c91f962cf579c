using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class RevisionChainTests
{
    [Fact]
    public async Task FirstBreak_OfAWholeChain_IsNull()
    {
        Assert.Null(await BreakAsync());
        Assert.Null(await BreakAsync(Chain(3)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task FirstBreak_WhereOneIsMissing_IsTheNext(int missing)
    {
        var chain = Chain(4).Where(revision => revision.Sequence != missing).ToArray();

        Assert.Equal(missing + 1, (await BreakAsync(chain))!.Sequence);
    }

    [Fact]
    public async Task FirstBreak_WhereTwoChangedPlaces_IsTheFirstOfThem()
    {
        var chain = Chain(3);

        Assert.Equal(3, (await BreakAsync(chain[0], chain[2], chain[1]))!.Sequence);
    }

    public static TheoryData<Func<Revision, Revision>> Changes => new(
        revision => Copy(revision, number: 2),
        revision => Copy(revision, slug: "1997-germany"),
        revision => Copy(revision, action: RevisionAction.Withdrawn),
        revision => Copy(revision, role: PublishingRole.Editor),
        revision => Copy(revision, at: revision.PublishedAt.AddTicks(1)),
        revision => Copy(revision, note: new("another", "заметка")),
        revision => Copy(revision, snapshot: "{ }"),
        revision => Copy(revision, approval: ApprovalKind.OnlyPublisher),
        revision => Copy(revision, approval: ApprovalKind.SecondPerson),
        revision => Copy(revision, approval: ApprovalKind.Exception, reason: new("why", null)),
        revision => Copy(revision, approval: ApprovalKind.Exception, reason: new(null, "why")),
        revision => Copy(revision, record: Guid.NewGuid()));

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void HashOf_ChangedRevision_IsAnother(Func<Revision, Revision> change)
    {
        var revision = Chain(1)[0];

        Assert.Equal(RevisionChain.HashOf(revision), RevisionChain.HashOf(Copy(revision)));
        Assert.NotEqual(RevisionChain.HashOf(revision), RevisionChain.HashOf(change(revision)));
    }

    /// <summary>Written by releases that knew no approval: what they hashed must hash to the same for ever.</summary>
    [Fact]
    public void HashOf_RevisionOfAFormerRelease_IsWhatItWas() => Assert.Equal("7dcd8ffefce24117c98c4edbf3d25f751595c895531b3269177b7a511a0ca17e", RevisionChain.HashOf(Sample()));

    [Fact]
    public void HashOf_RevisionWithAnApproval_HoldsKindAndReason() => Assert.Equal(
        "aca0b9e2724cc72a4ff0b95f1815aad4dd4c0825ffd4011dcccdbd649f79aeae", RevisionChain.HashOf(Sample(ApprovalKind.Exception, new("Nobody else is in town.", null))));

    [Fact]
    public void HashOf_ApprovalTakenOutOrPutIn_IsAnother() => Assert.Equal(
        4,
        new[] { Sample(), Sample(ApprovalKind.SecondPerson), Sample(ApprovalKind.OnlyPublisher), Sample(ApprovalKind.Exception, new("Why.", null)) }.Select(RevisionChain.HashOf).Distinct().Count());

    private static Revision Sample(ApprovalKind? approval = null, Text? reason = null) => new()
    {
        Sequence = 1,
        RecordKind = RecordKind.Delegation,
        RecordId = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        Number = 1,
        Slug = "1996-04-germany",
        PublishedAt = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc),
        Note = new("First edition.", "Первая версия."),
        Approval = approval,
        ApprovalReason = reason ?? Text.None,
        Schema = 1,
        Snapshot = "{}",
        PreviousHash = "",
    };

    private static Task<Revision?> BreakAsync(params Revision[] revisions) => RevisionChain.FirstBreakAsync(revisions.ToAsyncEnumerable(), CancellationToken.None);

    private static Revision[] Chain(int length)
    {
        var chain = new List<Revision>();
        for (var sequence = 1; sequence <= length; sequence++)
        {
            var revision = new Revision
            {
                Sequence = sequence,
                RecordId = new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                Number = 1,
                Slug = "1996-04-germany",
                PublishedAt = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc),
                Note = new("note", "заметка"),
                Schema = 1,
                Snapshot = "{}",
                PreviousHash = chain.LastOrDefault()?.Hash ?? "",
            };
            revision.Hash = RevisionChain.HashOf(revision);
            chain.Add(revision);
        }
        return [.. chain];
    }

    private static Revision Copy(
        Revision of, int? number = null, string? slug = null, RevisionAction? action = null, PublishingRole? role = null, DateTime? at = null, Text? note = null, string? snapshot = null, Guid? record = null, ApprovalKind? approval = null, Text? reason = null) => new()
        {
            Sequence = of.Sequence,
            RecordKind = of.RecordKind,
            RecordId = record ?? of.RecordId,
            Number = number ?? of.Number,
            Slug = slug ?? of.Slug,
            Action = action ?? of.Action,
            Role = role ?? of.Role,
            PublishedAt = at ?? of.PublishedAt,
            Note = note ?? of.Note,
            Approval = approval ?? of.Approval,
            ApprovalReason = reason ?? of.ApprovalReason,
            Schema = of.Schema,
            Snapshot = snapshot ?? of.Snapshot,
            PreviousHash = of.PreviousHash,
        };
}
