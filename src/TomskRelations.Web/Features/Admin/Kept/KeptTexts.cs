namespace TomskRelations.Web.Features.Admin.Kept;

/// <summary>Names the resource files with the words of the page of a kept form.</summary>
public sealed class KeptTexts;
