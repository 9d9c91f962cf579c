using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>What came over from the draft of the same visit: model of _SourcesAdded.</summary>
/// <param name="Draft">The draft the sources came from, which is still there.</param>
/// <param name="Count">How many there were that the record did not rest on already.</param>
/// <param name="First">Number of the first row that was added, from 0.</param>
public sealed record SourcesAddedView(Guid Draft, Text Title, int Count, int First)
{
    /// <summary>Where the page that shows it is gone to.</summary>
    public const string Anchor = "sources-added";

    /// <summary>Asks the form of another record to show it.</summary>
    public static string QueryOf(Guid draft, int count, int first) => $"?from={draft}&added={count}&first={first}";
}
