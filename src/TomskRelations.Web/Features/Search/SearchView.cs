using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Search;

/// <param name="Query">As the reader typed it.</param>
public sealed record SearchView(string Query, bool IsTooLong, SearchResults Results)
{
    public int Count => Results.Groups.Sum(group => group.Hits.Count);

    public bool HasMore => Results.Groups.Any(group => group.HasMore);

    /// <summary>The whole list of a kind; statements have none.</summary>
    public static string? List(RecordKind kind) => kind switch
    {
        RecordKind.Partner => Links.To(Addresses.Partners),
        RecordKind.Organisation => Links.To(Addresses.Organisations),
        RecordKind.Delegation => Links.To(Addresses.Delegations),
        RecordKind.Milestone => Links.To(Addresses.Milestones),
        RecordKind.Trade => Links.To(Addresses.Trade),
        _ => null,
    };

    /// <summary>The field that a hit's words come from, as citations name it.</summary>
    public static string LabelField(RecordKind kind) => kind switch
    {
        RecordKind.Partner or RecordKind.Organisation => "name",
        RecordKind.Statement => "text",
        _ => "title",
    };

    public static string DetailField(RecordKind kind) => kind == RecordKind.Partner ? "lead" : "role";
}

/// <summary>One hit with what proves it: model of the partial _Hit.</summary>
public sealed record HitView(SearchHit Hit, Core.Sources.Proofs Proofs)
{
    /// <summary>Where the record is shown; null for a statement that no page shows.</summary>
    public string? Address => Hit switch
    {
        { Beside: { } beside } => $"{Links.TradeYear(beside.Year)}#{beside.Key}",
        { Figure: { } figure } => Links.TradeYear(figure.Year),
        { Statement: { } kind } => Links.Statement(kind, Hit.Page),
        { Page: { } page } => Links.Record(page.Kind, page.Slug),
        _ => null,
    };
}
