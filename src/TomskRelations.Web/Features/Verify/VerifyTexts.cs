namespace TomskRelations.Web.Features.Verify;

/// <summary>Names the resource files with the words of the verification page.</summary>
public sealed class VerifyTexts;
