using TomskRelations.Core.Publishing;

namespace TomskRelations.Web.Features.Errors;

/// <param name="Page">The status whose words are shown; a rarer status borrows those of its kin.</param>
/// <param name="Status">The status that was answered.</param>
/// <param name="Withdrawal">When and why a record was withdrawn, where that is what happened.</param>
public sealed record ErrorView(int Page, int Status, string Asked, string Reference, Withdrawal? Withdrawal)
{
    /// <summary>What became of the record that was withdrawn.</summary>
    public string History => new PathString(Asked.TrimEnd('/')).Add("/history").ToUriComponent();
}
