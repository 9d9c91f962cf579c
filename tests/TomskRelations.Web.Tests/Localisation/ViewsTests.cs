using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TomskRelations.Web.Tests.Localisation;

/// <summary>What readers see, and what they only hear, comes from the resource files.</summary>
public sealed partial class ViewsTests
{
    public static TheoryData<string> Views => [.. Directory.EnumerateFiles(Features(), "*.cshtml", SearchOption.AllDirectories).Select(view => Path.GetRelativePath(Features(), view))];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task View_HoldsNoWordsOfItsOwn(string view)
    {
        var markup = Code().Replace(await File.ReadAllTextAsync(Path.Combine(Features(), view), TestContext.Current.CancellationToken), "");

        Assert.Empty(WordsBetweenTags().Matches(markup).Concat(WordsOfAttributes().Matches(markup)).Select(words => words.Value));
    }

    private static string Features([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/TomskRelations.Web/Features"));

    [GeneratedRegex("<code>.*?</code>|^@inject .*$", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex("""(?<=>)[^<>@{}=;"()]*\p{L}{2,}[^<>@{}=;"()]*(?=[<@])""")]
    private static partial Regex WordsBetweenTags();

    [GeneratedRegex("""(?:aria-label|title|alt|placeholder)="[^"@]*\p{L}[^"@]*["@]""")]
    private static partial Regex WordsOfAttributes();
}
