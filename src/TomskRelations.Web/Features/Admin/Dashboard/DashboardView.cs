using TomskRelations.Core.Dashboard;

namespace TomskRelations.Web.Features.Admin.Dashboard;

/// <summary>What asks for work: of the member, and among the published visits.</summary>
public sealed record DashboardView(OwnWork Work, VisitsToDo Visits)
{
    public bool IsNothing => Work.IsNothing && Visits.IsNothing;
}
