using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TomskRelations.Web.Features.Shared;

/// <summary>What a page of the staff area says of itself to the layout.</summary>
/// <param name="Title">Without the portal's name, and without the word for an error; the layout adds both.</param>
/// <param name="Section">The address of the section in the bar that the page belongs to.</param>
public sealed record StaffPageHead(string Title, string? Section = null)
{
    /// <summary>An error page is the same in no other language: what was asked for may not be asked for twice.</summary>
    public bool IsError { get; init; }
}

public static class StaffPageHeadViewData
{
    private const string Key = nameof(StaffPageHead);

    public static void SetPage(this ViewDataDictionary viewData, StaffPageHead head) => viewData[Key] = head;

    public static StaffPageHead GetStaffPage(this ViewDataDictionary viewData) =>
        viewData[Key] as StaffPageHead ?? throw new InvalidOperationException("The view did not say what page it is: ViewData.SetPage(…).");
}
