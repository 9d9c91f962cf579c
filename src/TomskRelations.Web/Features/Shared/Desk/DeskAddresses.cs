using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Where staff list and change the records of a kind.</summary>
public sealed record DeskAddresses(string List, string Edit, string Preview, string Withdraw, string Merge)
{
    private static readonly DeskAddresses
        Delegations = new(StaffAddresses.Delegations, StaffAddresses.EditDelegation, StaffAddresses.PreviewDelegation, StaffAddresses.WithdrawDelegation, StaffAddresses.MergeDelegation),
        Trade = new(StaffAddresses.Trade, StaffAddresses.EditTrade, StaffAddresses.PreviewTrade, StaffAddresses.WithdrawTrade, StaffAddresses.MergeTrade);

    public static DeskAddresses Of(RecordKind kind) => kind switch
    {
        RecordKind.Delegation => Delegations,
        RecordKind.Trade => Trade,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have no desk."),
    };
}
