namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>Names the resource files with the words of the maps.</summary>
public sealed class MapTexts;
