using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Entry;

/// <summary>Records that people name by their slug, or by what they are called in either language.</summary>
public sealed record RecordNames(IReadOnlyList<NamedRecord> All)
{
    /// <summary>Null where nothing is called so, or several are.</summary>
    public NamedRecord? Find(string? typed) =>
        SearchText.Of(typed) is { Length: > 0 } name && All.Where(record => Called(record).Contains(name)).ToList() is [var only] ? only : null;

    private static IEnumerable<string> Called(NamedRecord record) =>
        new[] { record.Slug, record.Name.En, record.Name.Ru }.Where(name => name is not null).Select(name => SearchText.Of(name));
}
