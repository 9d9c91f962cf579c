namespace TomskRelations.Core.Partners;

public enum CooperationField
{
    Commerce,
    ResearchAndDevelopment,
    Education,
    Culture,
    Humanitarian,
    HealthCare,
    Compatriots,
    Employment,
}
