namespace TomskRelations.Web.Features.Admin.Partners;

/// <summary>Names the resource files with the words of the partners' form.</summary>
public sealed class PartnerDeskTexts;
