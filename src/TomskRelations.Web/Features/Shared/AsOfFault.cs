namespace TomskRelations.Web.Features.Shared;

/// <summary>Why the portal cannot be shown as of what was asked for.</summary>
public enum AsOfFault
{
    /// <summary>Neither a day nor an instant.</summary>
    Unreadable,

    Future,

    /// <summary>Before anything was published.</summary>
    BeforeFirst,
}

/// <summary>What error pages are told of a request for a former state.</summary>
public static class AsOfPage
{
    public static void Refuse(HttpContext context, AsOfFault fault)
    {
        context.Items[typeof(AsOfFault)] = fault;
        context.Response.StatusCode = fault == AsOfFault.BeforeFirst ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
    }

    public static void Enter(HttpContext context, AsOf page) => context.Items[typeof(AsOf)] = AsOf.Current = page;

    public static AsOfFault? FaultOf(HttpContext context) => context.Items[typeof(AsOfFault)] as AsOfFault?;

    /// <summary>Whether the page that could not be made was one of the past.</summary>
    public static bool IsPast(HttpContext context) => context.Items.ContainsKey(typeof(AsOf)) || context.Items.ContainsKey(typeof(AsOfFault));
}
