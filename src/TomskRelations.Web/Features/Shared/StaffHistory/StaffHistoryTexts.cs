namespace TomskRelations.Web.Features.Shared.StaffHistory;

/// <summary>Names the resource files with the words of what happens to accounts.</summary>
public sealed class StaffHistoryTexts;
