using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>The published documents and their sentences, to be cited in a form.</summary>
public sealed record CitableSources(IReadOnlyList<CitableSource> All)
{
    /// <param name="source">Its slug; may be left out where there is only one source.</param>
    /// <param name="sentence">Key or running number, as people type it: "s15", "S15", "15", "§15".</param>
    public (CitableSource Source, CitableUnit Sentence)? Find(string? source, string? sentence)
    {
        var found = string.IsNullOrWhiteSpace(source) && All.Count == 1 ? All[0] : All.FirstOrDefault(each => each.Slug == source);
        var key = sentence?.Trim().TrimStart('§').TrimEnd('.');
        var unit = string.IsNullOrEmpty(key) ? null : found?.Sentences.FirstOrDefault(each => string.Equals(each.Key, key, StringComparison.OrdinalIgnoreCase) || each.Number?.ToString() == key);
        return unit is null ? null : (found!, unit);
    }
}

public sealed record CitableSource(string Slug, Text Title, string Language, IReadOnlyList<CitableUnit> Sentences);

/// <param name="Number">Running number among the sentences proper; null for titles, headings and furniture.</param>
public sealed record CitableUnit(string Key, int? Number, string Text);
