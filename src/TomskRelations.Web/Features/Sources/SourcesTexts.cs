namespace TomskRelations.Web.Features.Sources;

/// <summary>Names the resource files with the words of the source pages.</summary>
public sealed class SourcesTexts;
