using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Desk;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Marks a public page as one that only staff see, before it is published.</summary>
public static class PreviewPage
{
    private const string Key = nameof(PreviewPage);

    private static void SetPreview(this ViewDataDictionary viewData, string form) => viewData[Key] = form;

    /// <summary>The page of a record before it is published; a draft that cannot be published yet leads to its form.</summary>
    /// <param name="read">Null where there is no such draft.</param>
    /// <param name="view">Of the public page.</param>
    /// <param name="model">Makes the model of that view.</param>
    public static IActionResult ShowPreview<T>(this Controller page, RecordKind kind, Guid id, T? read, string view, Func<T, object> model)
        where T : class
    {
        var form = StaffAddresses.Of(DeskAddresses.Of(kind).Edit, id);
        if (read is null) return page.LocalRedirect(form);
        page.ViewData.SetPreview(form);
        return page.View(view, model(read));
    }

    /// <summary>The address of the form; null on a page that is public.</summary>
    public static string? Preview(this ViewDataDictionary viewData) => viewData[Key] as string;
}
