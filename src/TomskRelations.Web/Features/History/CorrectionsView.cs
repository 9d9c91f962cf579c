using TomskRelations.Core.History;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.History;

/// <summary>What a reader asked of the corrections.</summary>
public sealed class CorrectionsQuery(QueryReader reader)
{
    /// <summary>The query keys that the page reads.</summary>
    public static readonly string[] Keys = ["kind", "page"];

    /// <summary>Null for all kinds.</summary>
    public RecordKind? Kind { get; } = reader.Choice<RecordKind>("kind");

    public int Page { get; } = reader.Page();
}

/// <summary>One page of the corrections.</summary>
public sealed record CorrectionsView(CorrectionsQuery Asked, CorrectionList List)
{
    public PagerView Pager => new(Asked.Page, HistoryQueries.PageSize, List.Total) { QueryKeys = [.. CorrectionsQuery.Keys, AsOf.Key] };

    /// <summary>The corrections of one kind; null for all.</summary>
    public static string Address(RecordKind? kind) => kind is { } only ? Links.To(Addresses.Corrections, "kind", DocumentField.Code(only)) : Links.To(Addresses.Corrections);
}

/// <summary>One correction: model of the partial _Correction.</summary>
public sealed record CorrectionView(Correction Correction, KnownNames Names)
{
    /// <summary>Of the page that shows the record; the history where there is none.</summary>
    public string Page => Correction switch
    {
        { Version.Kind: VersionKind.Withdrawn } => History,
        { Figure: { } figure } => Links.TradeYear(figure.Named.Year),
        _ => Links.Record(Correction.Kind, Correction.Slug) ?? History,
    };

    public string History => Correction.Figure is { } figure ? Links.HistoryOfYear(figure.Named.Year) : Links.History(Correction.Kind, Correction.Slug);

    /// <summary>The place of this version in the history.</summary>
    public string Place => $"{History}#v{Correction.Version.Number}";

    /// <summary>The version before, as it was; null where it has no page.</summary>
    public string? Former =>
        Links.Version(Correction.Kind, Correction.Figure is { } figure ? $"{figure.Named.Year}" : Correction.Slug, Correction.Version.Number - 1);
}
