namespace TomskRelations.Web.Features.About;

/// <summary>Names the resource files with the words of the pages about the portal.</summary>
public sealed class AboutTexts;
