using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Delegations;

/// <summary>One page of the register, with what stands beside it.</summary>
/// <param name="Years">How many delegations match, on all pages, by the year they begin in.</param>
/// <param name="Partners">The partners that a delegation went to or came from.</param>
/// <param name="Received">How many foreign delegations were received: a statement, never expanded into records.</param>
/// <param name="Headed">Who headed them.</param>
/// <param name="Sets">Other visits that the source names without listing them.</param>
/// <param name="Trends">How the number of visits changed.</param>
public sealed record DelegationRegister(
    IReadOnlyList<DelegationEntry> Entries,
    DelegationYears Years,
    IReadOnlyList<NamedRecord> Partners,
    StatementMention? Received,
    StatementMention? Headed,
    IReadOnlyList<StatementMention> Sets,
    IReadOnlyList<StatementMention> Trends,
    Proofs Proofs,
    Notes Notes)
{
    /// <summary>How many delegations match, on all pages.</summary>
    public int Total => Years.Total;
}

/// <summary>A delegation in the register.</summary>
public sealed record DelegationEntry
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required Text Title { get; init; }
    public required EdtfDate Date { get; init; }
    public Direction Direction { get; init; }
    public DelegationKind Kind { get; init; }
    public DelegationStatus Status { get; init; }
    public Missing EmptyMeans { get; init; }
    public required IReadOnlyList<NamedRecord> Partners { get; init; }
    public required IReadOnlyList<OutcomeLine> Outcomes { get; init; }
}
