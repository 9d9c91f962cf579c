namespace TomskRelations.Web.Features.Errors;

/// <summary>Names the resource files with the words of the error pages.</summary>
public sealed class ErrorsTexts;
