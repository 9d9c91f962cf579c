namespace TomskRelations.Web.Features.TwoFactor;

/// <param name="Key">What the app takes in place of the picture, in groups of four.</param>
/// <param name="Address">What the picture says, for an app on the same device.</param>
/// <param name="IsOwed">Nothing else is open to the member before this is done.</param>
public sealed record SetUpView(string Key, string Address, QrDrawing Picture, bool IsOwed);

/// <param name="CodesLeft">Recovery codes that were not used yet.</param>
/// <param name="IsRequired">The member may not turn it off.</param>
public sealed record OwnTwoFactorView(int CodesLeft, bool IsRequired);

/// <param name="Codes">Told this once.</param>
/// <param name="IsFirst">They come with the second factor itself, not in place of others.</param>
public sealed record RecoveryCodesView(IReadOnlyList<string> Codes, bool IsFirst);
