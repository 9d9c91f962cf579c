namespace TomskRelations.Web.Features.Admin.Cite;

/// <summary>Names the resource files with the words of the page on which a sentence is chosen.</summary>
public sealed class CiteTexts;
