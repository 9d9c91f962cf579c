namespace TomskRelations.Web.Features.Shared;

/// <summary>Names the resource files with the words that several features use.</summary>
public sealed class SharedTexts;
