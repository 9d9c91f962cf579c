using TomskRelations.Core.Publishing;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class SecondPersonTests : IAsyncLifetime
{
    private readonly SeededDatabase own = new();
    private readonly Guid anna = Guid.CreateVersion7();

    [Theory]
    [InlineData(StaffRole.Editor, false, true, PublishingRight.None)]
    [InlineData(StaffRole.Editor, true, false, PublishingRight.None)]
    [InlineData(StaffRole.Publisher, false, true, PublishingRight.AsSecondPerson)]
    [InlineData(StaffRole.Publisher, false, false, PublishingRight.AsSecondPerson)]
    [InlineData(StaffRole.Publisher, true, false, PublishingRight.AsOnlyPublisher)]
    [InlineData(StaffRole.Publisher, true, true, PublishingRight.NeedsSecondPerson)]
    [InlineData(StaffRole.Administrator, false, true, PublishingRight.AsSecondPerson)]
    [InlineData(StaffRole.Administrator, true, false, PublishingRight.AsOnlyPublisher)]
    [InlineData(StaffRole.Administrator, true, true, PublishingRight.ByException)]
    public void Right_FollowsFromRoleHandAndOthers(StaffRole role, bool isOwnWork, bool hasOther, PublishingRight right) =>
        Assert.Equal(right, SecondPerson.RightOf(role, isOwnWork, hasOther));

    [Theory]
    [InlineData(PublishingRight.AsSecondPerson, null, ApprovalKind.SecondPerson)]
    [InlineData(PublishingRight.AsSecondPerson, "Needless.", ApprovalKind.SecondPerson)]
    [InlineData(PublishingRight.AsOnlyPublisher, null, ApprovalKind.OnlyPublisher)]
    [InlineData(PublishingRight.ByException, "All others are away.", ApprovalKind.Exception)]
    public void Sign_WhereItIsAllowed_SaysWhoseEyesItPassed(PublishingRight right, string? reason, ApprovalKind kind)
    {
        var signature = SecondPerson.Sign(StaffRole.Administrator, right, new(reason, null));

        Assert.Equal((PublishingRole.Administrator, kind, kind == ApprovalKind.Exception ? reason : null), (signature!.Role, signature.Approval, signature.Reason.En));
    }

    [Theory]
    [InlineData(PublishingRight.None)]
    [InlineData(PublishingRight.NeedsSecondPerson)]
    public void Sign_WhereItIsNot_IsNoSignatureWhateverTheReason(PublishingRight right) =>
        Assert.Null(SecondPerson.Sign(StaffRole.Publisher, right, new("In a hurry.", "Спешу.")));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Sign_ExceptionWithoutAReason_IsNoSignature(string? reason) => Assert.Null(SecondPerson.Sign(StaffRole.Administrator, PublishingRight.ByException, new(reason, reason)));

    [Theory]
    [InlineData(StaffRole.Publisher, true, true, true)]
    [InlineData(StaffRole.Administrator, true, true, true)]
    [InlineData(StaffRole.Editor, true, true, false)]
    [InlineData(StaffRole.Publisher, false, true, false)]
    [InlineData(StaffRole.Publisher, true, false, false)]
    public async Task OtherPublisher_Counts_IfActiveAndAbleToSignIn(StaffRole role, bool isActive, bool hasPassword, bool counts)
    {
        await using var db = own.Open();
        db.Users.Add(new() { Id = anna, Name = "Anna", UserName = "Anna", NormalizedUserName = "ANNA", Role = StaffRole.Publisher, PasswordHash = "hash" });
        db.Users.Add(new() { Id = Guid.CreateVersion7(), Name = "Other", UserName = "Other", NormalizedUserName = "OTHER", Role = role, IsActive = isActive, PasswordHash = hasPassword ? "hash" : null });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(counts, await new PublisherQueries(db).HaveAnotherAsync(anna, TestContext.Current.CancellationToken));
        var signature = await new SecondPerson(new(db)).SignWithdrawalAsync(StaffRole.Publisher, anna, new("Entered twice.", null), TestContext.Current.CancellationToken);
        Assert.Equal(counts ? (ApprovalKind.Exception, "Entered twice.") : (ApprovalKind.OnlyPublisher, null), (signature.Approval, signature.Reason.En));
    }

    public async ValueTask InitializeAsync() => await own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();
}
