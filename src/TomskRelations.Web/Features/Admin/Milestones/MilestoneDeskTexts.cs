namespace TomskRelations.Web.Features.Admin.Milestones;

/// <summary>Names the resource files with the words of the milestones' form.</summary>
public sealed class MilestoneDeskTexts;
