using TomskRelations.Core.Dashboard;
using TomskRelations.Core.Entry;

namespace TomskRelations.Web.Features.Admin.Dashboard;

/// <summary>What asks for work: of the member, and among the published records.</summary>
public sealed record DashboardView(OwnWork Work, IReadOnlyList<WorkLine> Lately, VisitsToDo Visits, IReadOnlyList<LackingRecords> Lacking)
{
    public bool IsNothing => Work.IsNothing && Lately.Count == 0 && Visits.IsNothing && Lacking.Count == 0;
}
