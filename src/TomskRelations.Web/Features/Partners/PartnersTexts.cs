namespace TomskRelations.Web.Features.Partners;

/// <summary>Names the resource files with the words of the partner pages.</summary>
public sealed class PartnersTexts;
