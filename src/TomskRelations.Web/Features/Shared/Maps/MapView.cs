namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>A map of partners: each a link, named where there is room.</summary>
/// <param name="Id">Its own on the page.</param>
public sealed record MapView(string Id, string Title, string Description, MapFrame Frame, IReadOnlyList<MapMark> Marks)
{
    /// <summary>Where lines from Tomsk lead to, on the page of a partner.</summary>
    public IReadOnlyList<MapPlace> Ways { get; init; } = [];

    public IReadOnlyDictionary<MapMark, MapLabel> Labels(string tomsk) =>
        MapLabels.Place(Frame, Marks, [MapLabels.Space(tomsk, TomskX, TomskY, "start", Frame.FontSize), new MapBox(WorldMap.Centre, WorldMap.Centre, WorldMap.Centre, WorldMap.Centre).Grown(Frame.FontSize * 0.5)]);

    public double TomskX => WorldMap.Centre + Frame.FontSize * 0.7;

    public double TomskY => WorldMap.Centre - Frame.FontSize * 0.3;
}
