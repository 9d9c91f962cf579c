using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Search;
using TomskRelations.Core.Sources;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;

namespace TomskRelations.Web.Features.Admin.Cite;

/// <summary>The sentences that one basis of a draft may rest on.</summary>
public sealed record CiteView(OpenDraft Draft, CiteAct Asked, CitableSources Sources)
{
    /// <summary>Of sentences that are shown at once.</summary>
    public const int Most = 200;

    /// <summary>The place in the form that the sentence is chosen for.</summary>
    public string Form => FormOf(Draft, Asked.Row);

    /// <param name="basis">Its number, from 0.</param>
    public static string FormOf(OpenDraft draft, int basis) =>
        $"{StaffAddresses.Of(DeskAddresses.Of(draft.Kind).Edit, draft.Id)}#{StaffFieldView.IdOf($"{Bases.Rows}[{basis}]")}";

    /// <summary>The sentences that have all words looked for, in the order of their texts.</summary>
    public IReadOnlyList<(CitableSource Source, IReadOnlyList<CitableUnit> Sentences)> Found() =>
        [.. Matching.Take(Most).GroupBy(found => found.Source).Select(found => (found.Key, (IReadOnlyList<CitableUnit>)[.. found.Select(each => each.Sentence)]))];

    /// <summary>Whether there are more than can be shown at once.</summary>
    public bool IsCut => Matching.Skip(Most).Any();

    private IEnumerable<(CitableSource Source, CitableUnit Sentence)> Matching
    {
        get
        {
            var words = SearchText.Words(Asked.Q).ToList();
            return Sources.All
                .Where(source => Asked.In is null || source.Slug == Asked.In)
                .SelectMany(source => source.Sentences.Where(sentence => Has(sentence, words)).Select(sentence => (source, sentence)));
        }
    }

    private static bool Has(CitableUnit sentence, List<string> words)
    {
        var text = words.Count == 0 ? "" : SearchText.Of(sentence.Text);
        return words.TrueForAll(word => text.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>What is looked for, or what was chosen.</summary>
public sealed class CiteAct
{
    /// <summary>Number of the basis, from 0.</summary>
    public int Row { get; init; }

    public string? Q { get; init; }

    /// <summary>Slug of the source that is looked through; null for all.</summary>
    public string? In { get; init; }

    public Guid? Version { get; init; }

    /// <summary>The chosen sentence: "duma-international-relations#s15".</summary>
    public string? Chosen { get; init; }

    public string? Source => Chosen?.Split('#')[0];

    public string? Sentence => Chosen?.Split('#') is [_, var sentence] ? sentence : null;
}
