using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.History;

/// <summary>Leads to the pages of single versions, where the portal has such pages.</summary>
public sealed class VersionPages(EndpointDataSource endpoints)
{
    private readonly Lazy<bool> exist = new(() => endpoints.Endpoints.OfType<RouteEndpoint>().Any(endpoint => endpoint.RoutePattern.RawText?.Contains("/history/{", StringComparison.Ordinal) == true));

    /// <param name="slug">Of figures the year.</param>
    /// <returns>Null where there is no such page.</returns>
    public string? Of(RecordKind kind, string slug, int number) => exist.Value ? Links.Version(kind, slug, number) : null;
}
