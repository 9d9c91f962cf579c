namespace TomskRelations.Core.Milestones;

public enum MilestoneKind
{
    Event,
    Agreement,
    Opening,
    Programme,
    Visit,
    Presentation,
    Period,
    Contest,
    Institution,
    Other,
}
