namespace TomskRelations.Web.Features.Milestones;

/// <summary>Names the resource files with the words of the milestones and of one of them.</summary>
public sealed class MilestonesTexts;
