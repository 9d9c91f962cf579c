using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Marks a public page as one that only staff see, before it is published.</summary>
public static class PreviewPage
{
    private const string Key = nameof(PreviewPage);

    /// <param name="form">Address of the form it was made from.</param>
    public static void SetPreview(this ViewDataDictionary viewData, string form) => viewData[Key] = form;

    /// <summary>The address of the form; null on a page that is public.</summary>
    public static string? Preview(this ViewDataDictionary viewData) => viewData[Key] as string;
}
