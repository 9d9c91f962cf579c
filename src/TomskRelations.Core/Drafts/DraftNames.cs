using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Drafts;

/// <summary>What the records are called that nobody has published yet.</summary>
public sealed record DraftNames(IReadOnlyList<NamedDraft> All)
{
    public static readonly DraftNames None = new([]);

    /// <summary>The draft that somebody means who types a name: in either language, of a country in any of its names. Of several, the one saved last.</summary>
    public NamedDraft? Find(RecordKind kind, string? typed)
    {
        var names = Called(kind, typed).Where(name => name.Length > 0).ToHashSet();
        return All.FirstOrDefault(draft => draft.Kind == kind && SearchText.Both(draft.Title).Any(title => names.Contains(SearchText.Of(title))));
    }

    private static IEnumerable<string> Called(RecordKind kind, string? typed) => kind == RecordKind.Partner && KnownCountries.Find(typed) is { } country
        ? new[] { typed, country.Name.En, country.Name.Ru }.Select(name => SearchText.Of(name))
        : [SearchText.Of(typed)];
}

/// <param name="Author">Who began it.</param>
public sealed record NamedDraft(Guid Id, RecordKind Kind, Text Title, string Author)
{
    public LinkedRecord Linked => new(Kind, Id, Title);
}
