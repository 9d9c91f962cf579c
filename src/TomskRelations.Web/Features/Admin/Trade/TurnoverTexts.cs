namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>Names the resource files with the words of the lists and the form in which staff enter trade figures.</summary>
public sealed class TurnoverTexts;
