using Microsoft.AspNetCore.Components;

namespace TomskRelations.Web.Features.Shared;

/// <summary>The fingerprinted addresses of the files in wwwroot, so that browsers may keep them for good.</summary>
public sealed class AssetAddresses
{
    /// <param name="path">Below wwwroot, such as dist/portal.css.</param>
    public string Of(HttpContext context, string path)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{context.Request.PathBase}/{assets?[path] ?? path}";
    }
}
