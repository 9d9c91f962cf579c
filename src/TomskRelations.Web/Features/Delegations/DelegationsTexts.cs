namespace TomskRelations.Web.Features.Delegations;

/// <summary>Names the resource files with the words of the register and of one delegation.</summary>
public sealed class DelegationsTexts;
