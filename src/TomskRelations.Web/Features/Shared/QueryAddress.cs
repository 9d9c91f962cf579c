namespace TomskRelations.Web.Features.Shared;

/// <summary>The address of the same list in another state.</summary>
public static class QueryAddress
{
    /// <summary>
    /// What pages read of a query. A field left empty is as if it were not there: the two are one page in the cache, so that its
    /// links have to be the same.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string?>> Known(HttpRequest request) => Known(request, Addresses.QueryKeys);

    public static IEnumerable<KeyValuePair<string, string?>> Known(HttpRequest request, IReadOnlyCollection<string> keys) => request.Query
        .Where(pair => keys.Contains(pair.Key))
        .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
        .Where(pair => !string.IsNullOrEmpty(pair.Value));

    /// <summary>With one key changed, or left out where the value is null, from the first page on.</summary>
    public static string With(HttpRequest request, string key, string? value)
    {
        var others = Known(request).Where(pair => pair.Key != key && pair.Key != "page");
        return request.Path + QueryString.Create(value is null ? others : others.Append(KeyValuePair.Create(key, (string?)value))).ToString();
    }
}
