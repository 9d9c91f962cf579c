namespace TomskRelations.Core.Organisations;

public enum OrganisationType
{
    Organisation,
    Programme,
}

public enum OrganisationKind
{
    Enterprise,
    University,
    ResearchInstitutes,
    CulturalCentre,
    Embassy,
    PlannedCentre,
    Funder,
    Company,
    CompanyCentre,
    Chamber,
    TradeOrganisation,
    Association,
    Communities,
    Authority,
    Programme,
    Project,
    Event,
    Fair,
    Zone,
    Other,
}

public enum OrganisationStatus
{
    Active,
    UnderWay,
    Planned,
    Ended,
    NotStated,
}
