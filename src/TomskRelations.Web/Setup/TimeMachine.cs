using System.Globalization;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Publishing.Past;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Setup;

/// <summary>
/// Shows public pages as they stood: under ?asOf= and under the address of a version, the pages' own queries read the records of then.
/// </summary>
internal static class TimeMachine
{
    private const string Number = "number";

    public static void AddTimeMachine(this IServiceCollection services)
    {
        services.AddSingleton<PastStates>();
        services.AddSingleton<PastLimit>();
        services.AddScoped<PastPage>();
    }

    public static void UseTimeMachine(this WebApplication app) => app.UseWhen(IsPublicPage, pages => pages.Use(TravelAsync));

    /// <summary>Public pages have their language in their address.</summary>
    private static bool IsPublicPage(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } && pattern.TrimStart('/').StartsWith(Addresses.Home.TrimStart('/'), StringComparison.Ordinal);

    private static async Task TravelAsync(HttpContext context, RequestDelegate next)
    {
        if (VersionOf(context) is { } version) await ShowAsync(context, version, await OfVersionAsync(context, version), next);
        else if (TextOf(context.Request) is { } text) await ShowAsync(context, text, next);
        else await ShowPresentAsync(context, next);
    }

    private static async Task ShowPresentAsync(HttpContext context, RequestDelegate next)
    {
        if (await context.RequestServices.GetRequiredService<ContentVersion>().PublishedAtAsync(context.RequestAborted) is { } at) AsOf.Current = new(at);
        await next(context);
    }

    private static async Task ShowAsync(HttpContext context, int version, PastMoment? moment, RequestDelegate next)
    {
        if (moment is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else await ShowAsync(context, moment, new(moment.At) { Text = AsOfDate.Write(moment.At), Version = version }, next);
    }

    private static async Task ShowAsync(HttpContext context, string text, RequestDelegate next)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var asked = AsOfDate.Read(text);
        if (asked is null) AsOfPage.Refuse(context, AsOfFault.Unreadable);
        else if (await IsFutureAsync(asked, context)) AsOfPage.Refuse(context, AsOfFault.Future);
        else if (await FindAsync(context, queries => queries.LastBeforeAsync(asked.Before, context.RequestAborted)) is not { } moment) AsOfPage.Refuse(context, AsOfFault.BeforeFirst);
        else await ShowAsync(context, moment, new(moment.At) { Text = text, Asked = asked, IsSoFar = asked.Last > Now(context) }, next);
    }

    /// <summary>Today counts as far as it has come, and what is published already was published, whatever this machine's clock says.</summary>
    private static async Task<bool> IsFutureAsync(AsOfDate asked, HttpContext context)
    {
        var (clock, content) = (context.RequestServices.GetRequiredService<TimeProvider>(), context.RequestServices.GetRequiredService<ContentVersion>());
        var latest = asked.IsDay ? AsOfDate.Of(TomskZone.Today(clock)).Last : Now(context);
        return asked.Last > latest && asked.Last > await content.PublishedAtAsync(context.RequestAborted);
    }

    private static DateTime Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    private static async Task ShowAsync(HttpContext context, PastMoment moment, AsOf page, RequestDelegate next)
    {
        var limit = context.RequestServices.GetRequiredService<PastLimit>();
        await using var records = await context.RequestServices.GetRequiredService<PastStates>().OpenAsync(moment.Sequence, () => limit.Allows(context), context.RequestAborted);
        if (records is null)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            RateLimits.SayWhenAgain(context.Response);
            return;
        }
        context.RequestServices.GetRequiredService<PastPage>().Records = records;
        AsOfPage.Enter(context, page);
        await next(context);
    }

    private static Task<PastMoment?> OfVersionAsync(HttpContext context, int version)
    {
        var (kind, values) = (context.GetEndpoint()!.Metadata.GetRequiredMetadata<PastVersionAttribute>().Kind, context.Request.RouteValues);
        return FindAsync(context, queries => kind == RecordKind.Trade
            ? queries.OfYearVersionAsync(int.Parse((string)values["year"]!, CultureInfo.InvariantCulture), version, context.RequestAborted)
            : queries.OfVersionAsync(kind, (string)values["slug"]!, version, context.RequestAborted));
    }

    /// <summary>In a scope of its own: what the request has once taken for its records stays so.</summary>
    private static async Task<PastMoment?> FindAsync(HttpContext context, Func<PastQueries, Task<PastMoment?>> find)
    {
        await using var scope = context.RequestServices.CreateAsyncScope();
        return await find(scope.ServiceProvider.GetRequiredService<PastQueries>());
    }

    private static int? VersionOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PastVersionAttribute>() is not null && int.TryParse(context.Request.RouteValues[Number] as string, out var number) ? number : null;

    private static string? TextOf(HttpRequest request) => request.Query[AsOf.Key].ToString() is { Length: > 0 } text ? text : null;
}

/// <summary>The records that the page being made reads.</summary>
internal sealed class PastPage
{
    /// <summary>Null on a page that shows the portal as it is.</summary>
    public TomskDbContext? Records { get; set; }
}
