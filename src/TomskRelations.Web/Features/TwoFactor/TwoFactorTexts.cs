namespace TomskRelations.Web.Features.TwoFactor;

/// <summary>Names the resource files with the words of two-factor sign-in.</summary>
public sealed class TwoFactorTexts;
