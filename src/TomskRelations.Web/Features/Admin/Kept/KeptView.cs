using TomskRelations.Core.Drafts;

namespace TomskRelations.Web.Features.Admin.Kept;

/// <param name="Address">Where the form was sent to.</param>
public sealed record KeptView(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, DateTime SentAt)
{
    public DateTime KeptUntil => SentAt + KeptFormService.Life;
}
