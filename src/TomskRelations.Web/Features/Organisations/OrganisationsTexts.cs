namespace TomskRelations.Web.Features.Organisations;

/// <summary>Names the resource files with the words of the organisations and programmes.</summary>
public sealed class OrganisationsTexts;
