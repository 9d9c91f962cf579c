namespace TomskRelations.Web.Features.Search;

/// <summary>Names the resource files with the words of the search page.</summary>
public sealed class SearchTexts;
