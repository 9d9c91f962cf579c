using TomskRelations.Core.History;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.History;

/// <summary>What became of one record, or of the figures of one year.</summary>
/// <param name="Title">Of the record.</param>
/// <param name="Page">Address of the record's page; null where it has none or stands no longer.</param>
/// <param name="Versions">The latest first.</param>
public sealed record HistoryView(RecordKind Kind, Text Title, string? Page, bool IsWithdrawn, IReadOnlyList<VersionView> Versions, KnownNames Names)
{
    /// <summary>Where a statement stands; null for other kinds.</summary>
    public StatementPages? Pages { get; init; }

    /// <summary>The list above the record, with the key of its name; null for statements.</summary>
    public (string Address, string Name)? List => Kind switch
    {
        RecordKind.Partner => (Addresses.Partners, "Partners"),
        RecordKind.Delegation => (Addresses.Delegations, "Delegations"),
        RecordKind.Milestone => (Addresses.Milestones, "Milestones"),
        RecordKind.Organisation => (Addresses.Organisations, "Organisations"),
        RecordKind.Source => (Addresses.Sources, "Sources"),
        RecordKind.Trade => (Addresses.Trade, "Trade"),
        _ => null,
    };
}

/// <summary>One version: model of the partial _Version.</summary>
/// <param name="First">What is said of the first version in place of all it says; null for later ones.</param>
/// <param name="Proofs">What changed in what the record rests on; of figures one for each.</param>
/// <param name="IsProofOnly">Whether the record says the same and only rests on something else.</param>
/// <param name="Address">Of the page as it was; null where there is none.</param>
public sealed record VersionView(RecordKind Kind, VersionFacts Facts, string? First, IReadOnlyList<ChangeGroup> Groups, IReadOnlyList<ProofView> Proofs, bool IsProofOnly, string? Address, KnownNames Names);

/// <summary>What a record rested on and rests on now: model of the partial _Proof.</summary>
/// <param name="Of">The figure that rests on it; null for other records.</param>
public sealed record ProofView(RecordKind Kind, string? Of, ProofChange Change, KnownNames Names);
