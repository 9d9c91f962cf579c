using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Where staff list and change the records of a kind.</summary>
public sealed record DeskAddresses(string List)
{
    private static readonly DeskAddresses
        Delegations = new(StaffAddresses.Delegations),
        Trade = new(StaffAddresses.Trade),
        Partners = new(StaffAddresses.Partners),
        Milestones = new(StaffAddresses.Milestones),
        Organisations = new(StaffAddresses.Organisations),
        Statements = new(StaffAddresses.Statements) { Preview = null },
        Sources = new(StaffAddresses.Sources);

    public string New { get; } = List + StaffAddresses.New;

    public string Edit { get; } = List + StaffAddresses.Edit;

    /// <summary>Null where records of the kind have no page of their own.</summary>
    public string? Preview { get; private init; } = List + StaffAddresses.Preview;

    public string Withdraw { get; } = List + StaffAddresses.Withdraw;

    public string Merge { get; } = List + StaffAddresses.Merge;

    public static DeskAddresses Of(RecordKind kind) => kind switch
    {
        RecordKind.Delegation => Delegations,
        RecordKind.Trade => Trade,
        RecordKind.Partner => Partners,
        RecordKind.Milestone => Milestones,
        RecordKind.Organisation => Organisations,
        RecordKind.Statement => Statements,
        RecordKind.Source => Sources,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have no desk."),
    };
}
