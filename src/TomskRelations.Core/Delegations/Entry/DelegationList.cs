namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Which of the delegations a list of staff shows.</summary>
public enum DelegationList
{
    All,
    Mine,
    Drafts,
    Waiting,
    Published,
    Withdrawn,

    /// <summary>Published ones and drafts that lack something.</summary>
    Incomplete,

    /// <summary>Their follow-up date has come.</summary>
    FollowUp,

    /// <summary>Their date has passed, and they are still announced or confirmed.</summary>
    Overdue,
}
