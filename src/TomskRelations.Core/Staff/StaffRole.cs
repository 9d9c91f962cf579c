namespace TomskRelations.Core.Staff;

/// <summary>What a member of staff may do; each role may do what the ones before it may.</summary>
public enum StaffRole
{
    /// <summary>Drafts and submits.</summary>
    Editor,

    /// <summary>Reviews and publishes.</summary>
    Publisher,

    /// <summary>Looks after the accounts; also publishes.</summary>
    Administrator,
}
