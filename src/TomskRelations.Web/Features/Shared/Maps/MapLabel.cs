namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>Where a name stands on a map.</summary>
/// <param name="Y">The base line.</param>
/// <param name="Anchor">The end of the name that is at X: start, middle or end.</param>
/// <param name="IsInside">Whether it stands on the country itself.</param>
/// <param name="LeaderX">Where its line meets the name, when it stands apart from the country.</param>
public readonly record struct MapLabel(double X, double Y, string Anchor, bool IsInside, double? LeaderX = null, double? LeaderY = null);
