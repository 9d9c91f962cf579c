namespace TomskRelations.Web.Features.Design;

/// <summary>Names the resource files with the words of the page that shows the components.</summary>
public sealed class DesignTexts;
