using TomskRelations.Core.Delegations;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>What the register's address asks for.</summary>
public sealed class DelegationsQuery
{
    public DelegationsQuery(QueryReader reader)
    {
        Reader = reader;
        var (from, to) = (reader.Year("from"), reader.Year("to"));
        if (from > to) reader.Refuse("to", "Fault_YearOrder");
        Filter = new(
            reader.Words("q"),
            reader.Choice<Direction>("direction"),
            reader.Slug("partner"),
            reader.Choice<DelegationKind>("kind"),
            from,
            from > to ? null : to);
        Sort = reader.Choice<DelegationSort>("sort") ?? DelegationSort.Date;
        Page = reader.Page();
    }

    public QueryReader Reader { get; }

    public DelegationFilter Filter { get; }

    public DelegationSort Sort { get; }

    public int Page { get; }
}
