using TomskRelations.Core.Dashboard;

namespace TomskRelations.Web.Features.Admin.Dashboard;

/// <summary>What asks for work: of the member, and among the published visits.</summary>
public sealed record DashboardView(OwnWork Work, VisitsToDo Visits)
{
    /// <summary>In which sections what waits differs from what is published, by the draft; a new record has none.</summary>
    public required IReadOnlyDictionary<Guid, IReadOnlyList<string>> Changed { get; init; }

    public bool IsNothing => Work.IsNothing && Visits.IsNothing;
}
