using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>The records of a kind as staff see them: model of the view DeskList.</summary>
/// <param name="PublishedAs">Slug of the record that was just published.</param>
public sealed record DeskListView(RecordKind Kind, RecordList List, DeskList Show, string? Words, int Page, Guid Member, string? PublishedAs)
{
    public DeskAddresses Addresses => DeskAddresses.Of(Kind);

    /// <summary>The drafts that the chosen list shows.</summary>
    public IReadOnlyList<DraftLine> ShownDrafts => Show switch
    {
        DeskList.Mine => List.Drafts.Of(Member),
        DeskList.Waiting => List.Drafts.Waiting(),
        _ => List.Drafts,
    };

    public bool ShowsDrafts => Show is DeskList.All or DeskList.Drafts or DeskList.Mine or DeskList.Waiting;

    public PagerView Pager => new(Page, RecordDeskQueries.PageSize, List.Total);

    public bool ShowsPublished => Show is DeskList.All or DeskList.Published or DeskList.Incomplete;

    public bool ShowsWithdrawn => Show is DeskList.All or DeskList.Withdrawn;

    /// <summary>Where a statement stands; null for what has a page of its own.</summary>
    public StatementPages? PagesOf(StandingRecord? record) => record is null ? null : List.Statements.GetValueOrDefault(record.Id);

    public string? PublicPage(string slug, Language language) => Links.Record(Kind, slug, language);
}

/// <summary>Which part of a list is asked for.</summary>
public sealed class DeskListAct
{
    public DeskList Show { get; init; }
    public string? Q { get; init; }
    public int Page { get; init; }

    /// <summary>Slug of the record that was just published.</summary>
    public string? Published { get; init; }
}
