namespace TomskRelations.Core.Delegations;

/// <summary>Which delegations a reader asked for; what is null leaves nothing out.</summary>
/// <param name="Words">Each must occur in the record or in a name of one of its partners, in either language.</param>
/// <param name="Partner">Slug of a partner.</param>
/// <param name="From">First year; a delegation that reaches into the years counts, an undated one does not.</param>
/// <param name="To">Last year.</param>
public sealed record DelegationFilter(
    string? Words = null,
    Direction? Direction = null,
    string? Partner = null,
    DelegationKind? Kind = null,
    int? From = null,
    int? To = null);

/// <summary>By date the latest stand first; within a partner or a kind too.</summary>
public enum DelegationSort
{
    Date,
    Partner,
    Kind,
}
