using AngleSharp.Dom;

namespace TomskRelations.Web.Tests;

/// <summary>The text of a page as it is read.</summary>
internal static class PageText
{
    /// <summary>Single spaces, no-break ones too.</summary>
    public static string Plain(INode node) =>
        string.Join(' ', node.TextContent.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without the proof marks and their cards.</summary>
    public static string Said(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var proof in copy.QuerySelectorAll(".proof").ToList()) proof.Remove();
        return Plain(copy);
    }

    /// <summary>The sentences that the marks within an element lead to: "s52".</summary>
    public static IEnumerable<string> Sentences(IElement element) =>
        element.QuerySelectorAll("a.proof-mark").Select(mark => mark.GetAttribute("href")!.Split('#')[1]);
}
