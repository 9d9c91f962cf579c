namespace TomskRelations.Web.Features.Shared.Maps;

public static class MapForms
{
    /// <summary>The class that the style knows a form by: _map.scss.</summary>
    public static string Css(this MapForm form) => form.ToString().ToLowerInvariant();
}
