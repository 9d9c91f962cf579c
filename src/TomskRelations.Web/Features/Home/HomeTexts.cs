namespace TomskRelations.Web.Features.Home;

/// <summary>Names the resource files with the words of the home page.</summary>
public sealed class HomeTexts;
