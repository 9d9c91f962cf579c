using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared.StaffHistory;

namespace TomskRelations.Web.Features.Admin.Staff;

/// <param name="Invited">Who has just been invited, and by which link.</param>
public sealed record StaffView(IReadOnlyList<StaffLine> Members, LinkView? Invited = null);

/// <param name="Events">The last few things that happened to the account.</param>
/// <param name="Done">What has just been done.</param>
/// <param name="Link">The link that has just been made.</param>
/// <param name="IsOwn">The administrator looks at their own account.</param>
public sealed record MemberView(StaffLine Member, StaffEventsView Events, MemberAct? Done, LinkView? Link, bool IsOwn);

/// <summary>A one-time link, shown once: model of the partial _Link.</summary>
public sealed record LinkView(string Name, string Address, DateTime ExpiresAt);
