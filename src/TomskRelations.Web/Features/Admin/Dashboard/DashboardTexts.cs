namespace TomskRelations.Web.Features.Admin.Dashboard;

/// <summary>Names the resource files with the words of the first page of the staff area.</summary>
public sealed class DashboardTexts;
