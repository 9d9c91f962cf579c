using TomskRelations.Core.Publishing;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Errors;

/// <param name="Page">The status whose words are shown; a rarer status borrows those of its kin.</param>
/// <param name="Status">The status that was answered.</param>
/// <param name="Withdrawal">When and why a record was withdrawn, where that is what happened.</param>
public sealed record ErrorView(int Page, int Status, string Asked, string Reference, Withdrawal? Withdrawal)
{
    /// <summary>What became of the record that was withdrawn.</summary>
    public string History => new PathString(Asked.TrimEnd('/')).Add("/history").ToUriComponent();

    /// <summary>Why the portal cannot be shown as of what was asked for, where that is what happened.</summary>
    public AsOfFault? AsOf { get; init; }

    /// <summary>The page as it is now, where a former state was asked for.</summary>
    public string? Present { get; init; }
}
