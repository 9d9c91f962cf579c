using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Setup;

internal static class Caching
{
    /// <summary>Marks the pages that are made once per publication: [OutputCache(PolicyName = Caching.PublicPage)].</summary>
    public const string PublicPage = nameof(PublicPage);

    public static void AddCaching(this IServiceCollection services)
    {
        services.AddOutputCache(options => options.AddPolicy(PublicPage, policy => policy.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>The cache stands outside the compression, so that a page is compressed once and its compressed body is kept. Staff pages hold secrets beside what others typed and are never compressed.</summary>
    public static void UseCaching(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is not null)
                context.Request.Headers.AcceptEncoding = Encoding(context.Request);
            return next(context);
        });
        app.UseOutputCache();
        app.UseWhen(context => !context.IsStaffArea(), pages => pages.UseResponseCompression());
    }

    /// <summary>One of three words for the endless ways in which browsers say what they can unpack.</summary>
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(coding => coding.Quality is null or > 0).Select(coding => coding.Value.Value).ToList();
        return accepted.Contains("br") ? "br" : accepted.Contains("gzip") ? "gzip" : "identity";
    }

    private sealed class PublicPagePolicy(ContentVersion content) : IOutputCachePolicy
    {
        public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var request = context.HttpContext.Request;
            var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
            context.EnableOutputCaching = true;
            context.AllowCacheLookup = context.AllowCacheStorage = isRead && !HasFreeText(request);
            context.AllowLocking = true;
            context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
            context.CacheVaryByRules.VaryByHost = false;
            context.CacheVaryByRules.QueryKeys = Addresses.QueryKeys;
            context.CacheVaryByRules.VaryByValues["encoding"] = request.Headers.AcceptEncoding.ToString();
            context.CacheVaryByRules.VaryByValues["content"] = (await content.CurrentAsync(cancellation)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        /// <summary>Endless different words or instants would push the pages out that readers share.</summary>
        private static bool HasFreeText(HttpRequest request) => request.Query["q"].Concat(request.Query[AsOf.Key]).Any(words => words?.Length > 0);

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie);
            return ValueTask.CompletedTask;
        }
    }
}
