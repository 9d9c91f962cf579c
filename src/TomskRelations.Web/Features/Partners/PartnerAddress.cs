using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Partners;

/// <summary>Addresses of the list of partners in its other states.</summary>
public static class PartnerAddress
{
    /// <summary>The same filter, sorted otherwise.</summary>
    public static string Sorted(HttpRequest request, string sort)
    {
        var others = request.Query
            .Where(pair => pair.Key != "sort" && Addresses.QueryKeys.Contains(pair.Key))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Where(pair => !string.IsNullOrEmpty(pair.Value));
        return request.Path + QueryString.Create(others.Append(KeyValuePair.Create("sort", (string?)sort))).ToString();
    }
}
