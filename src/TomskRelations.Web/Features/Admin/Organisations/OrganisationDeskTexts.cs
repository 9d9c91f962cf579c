namespace TomskRelations.Web.Features.Admin.Organisations;

/// <summary>Names the resource files with the words of the organisations' form.</summary>
public sealed class OrganisationDeskTexts;
