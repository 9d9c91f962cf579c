using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TomskRelations.Web.Features.Shared;

/// <summary>What a page says of itself to the layout.</summary>
/// <param name="Title">Without the portal's name, which the layout adds.</param>
/// <param name="Section">The address of the section in the masthead that the page belongs to.</param>
/// <param name="Crumbs">The pages above this one, from the top, without home and without the page itself.</param>
public sealed record PageHead(string Title, string Description, string? Section = null, params Crumb[] Crumbs)
{
    /// <summary>The query keys that are part of the page's address.</summary>
    public IReadOnlyCollection<string> QueryKeys { get; init; } = Addresses.QueryKeys;

    /// <summary>The home page has no breadcrumb, and its title is the portal's name.</summary>
    public bool IsHome { get; init; }

    /// <summary>An error page is no version of the page that was asked for.</summary>
    public bool IsError { get; init; }

    /// <summary>A page for those who build the portal has no language in its address and no place in search engines.</summary>
    public bool IsForDevelopers { get; init; }
}

public sealed record Crumb(string Title, string Address);

public static class PageHeadViewData
{
    private const string Key = nameof(PageHead);

    public static void SetPage(this ViewDataDictionary viewData, PageHead head) => viewData[Key] = head;

    public static PageHead GetPage(this ViewDataDictionary viewData) =>
        viewData[Key] as PageHead ?? throw new InvalidOperationException("The view did not say what page it is: ViewData.SetPage(…).");
}
