namespace TomskRelations.Web.Features.Admin.Review;

/// <summary>Names the resource files with the words of the page of what waits for review.</summary>
public sealed class ReviewTexts;
