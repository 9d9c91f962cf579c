namespace TomskRelations.Web.Features.Admin.History;

/// <summary>Names the resource files with the words of the history of accounts.</summary>
public sealed class HistoryTexts;
