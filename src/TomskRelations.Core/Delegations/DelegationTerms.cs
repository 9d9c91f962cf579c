namespace TomskRelations.Core.Delegations;

public enum Direction
{
    NotStated,
    Incoming,
    Outgoing,

    /// <summary>A meeting in a third place.</summary>
    Elsewhere,
    Online,
}

public enum DelegationKind
{
    OfficialDelegation,
    TradeMission,
    Presentation,
    Fair,
    Consultations,
    WorkingVisit,
    StudyTrip,
    Other,
}

public enum DelegationStatus
{
    TookPlace,
    Announced,
    Confirmed,
    Postponed,
    Cancelled,
}

/// <summary>Rank of a head, chosen by staff for the order of protocol; the title stays as written.</summary>
public enum HeadRank
{
    HeadOfStateOrGovernment,
    Minister,
    Ambassador,
    ConsulGeneral,
    Governor,
    Speaker,
    Deputy,
    Mayor,
    Business,
    Other,
}

public enum HeadStanding
{
    Full,
    Vice,
    Deputy,
    Acting,
}

public enum OutcomeKind
{
    Agreement,
    Memorandum,
    DecisionNotToSign,
    None,
}

public enum RelatedVisitKind
{
    ReturnVisit,
    SameTour,
}

public enum DelegationSourceKind
{
    /// <summary>A published document with sentences.</summary>
    Document,

    /// <summary>An internal letter or report.</summary>
    Internal,

    /// <summary>Staff record, no public document.</summary>
    StaffRecord,
}

/// <summary>What kind of body a participant comes from.</summary>
public enum BodyType
{
    Government,
    Parliament,
    City,
    Business,
    University,
    Culture,
    Other,
}
