namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Names the resource files with the words of the lists and the form in which staff enter delegations.</summary>
public sealed class DelegationDeskTexts;
