using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>A record that is about to be withdrawn: model of the view Withdraw.</summary>
public sealed record WithdrawView(RecordKind Kind, Text Title, string Slug)
{
    public static WithdrawView Of(DeskEntry entry) => new(entry.Kind, entry.Content.Title, entry.PublishedAs);
}
