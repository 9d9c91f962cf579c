namespace TomskRelations.Web.Features.Shared;

/// <summary>A form that the staff script saves while somebody types in it.</summary>
public static class Autosave
{
    public const string Header = "X-Autosave";

    public static bool IsAutosave(this HttpRequest request) => request.Headers.ContainsKey(Header);
}
