namespace TomskRelations.Web.Features.Shared;

/// <summary>Names the resource files with the words for what records choose from: kinds, directions, states.</summary>
public sealed class TermTexts;
