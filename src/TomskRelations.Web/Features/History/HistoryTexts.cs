namespace TomskRelations.Web.Features.History;

/// <summary>Names the resource files with the words of the histories and of the corrections.</summary>
public sealed class HistoryTexts;
