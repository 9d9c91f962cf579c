namespace TomskRelations.Web.Features.Admin.Staff;

/// <summary>Names the resource files with the words of looking after accounts.</summary>
public sealed class StaffDeskTexts;
