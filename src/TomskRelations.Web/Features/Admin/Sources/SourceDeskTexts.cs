namespace TomskRelations.Web.Features.Admin.Sources;

/// <summary>Names the resource files with the words of the form of sources.</summary>
public sealed class SourceDeskTexts;
