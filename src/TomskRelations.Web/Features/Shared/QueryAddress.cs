namespace TomskRelations.Web.Features.Shared;

/// <summary>The address of the same list in another state.</summary>
public static class QueryAddress
{
    /// <summary>With one key changed, or left out where the value is null, from the first page on.</summary>
    public static string With(HttpRequest request, string key, string? value)
    {
        var others = request.Query
            .Where(pair => pair.Key != key && pair.Key != "page" && Addresses.QueryKeys.Contains(pair.Key))
            .SelectMany(pair => pair.Value, (pair, each) => KeyValuePair.Create(pair.Key, each))
            .Where(pair => !string.IsNullOrEmpty(pair.Value));
        return request.Path + QueryString.Create(value is null ? others : others.Append(KeyValuePair.Create(key, (string?)value))).ToString();
    }
}
