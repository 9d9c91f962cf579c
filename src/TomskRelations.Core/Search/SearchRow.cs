using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Search;

/// <summary>A hit of any kind as the database gives it: only types that all kinds have in common can stand in one statement.</summary>
internal sealed class SearchRow
{
    public Guid Id { get; init; }
    public RecordKind Kind { get; init; }
    public string? LabelEn { get; init; }
    public string? LabelRu { get; init; }
    public string? DetailEn { get; init; }
    public string? DetailRu { get; init; }

    /// <summary>Modifier and EDTF, with a space between.</summary>
    public string? Date { get; init; }

    /// <summary>The name of a statement's kind; empty for every other record.</summary>
    public string? Statement { get; init; }

    public RecordKind PageKind { get; init; }
    public string? PageSlug { get; init; }

    public SearchHit ToHit() => new(
        Id,
        Kind,
        new(LabelEn, LabelRu),
        new(DetailEn, DetailRu),
        ReadDate(),
        PageSlug is null ? null : new RecordPage(PageKind, PageSlug),
        Enum.TryParse<StatementKind>(Statement, out var statement) ? statement : null);

    private EdtfDate ReadDate()
    {
        var text = Date ?? "";
        var plain = text.StartsWith($"{DateModifier.None} ", StringComparison.Ordinal) ? text[(DateModifier.None.ToString().Length + 1)..] : text;
        return EdtfDate.TryParse(plain, out var date) ? date : EdtfDate.Undated;
    }
}
