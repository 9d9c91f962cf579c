using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared.StaffHistory;

namespace TomskRelations.Web.Features.Account;

/// <param name="Events">The last few things that happened to the account.</param>
public sealed record OwnAccountView(StaffLine Member, StaffEventsView Events);

/// <summary>Whose password is set by an invitation or in place of a forgotten one.</summary>
public sealed record InvitationView(string Name, string Email, OneTimeLinkPurpose Purpose);

/// <param name="IsChanged">The password has just been changed.</param>
public sealed record PasswordView(bool IsChanged);

/// <summary>A link that was used, has expired or was never made.</summary>
/// <param name="IsSetup">It would have made the first administrator.</param>
public sealed record SpentLinkView(bool IsSetup);
