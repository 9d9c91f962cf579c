namespace TomskRelations.Core.Partners;

/// <summary>The three lists on which the source names countries.</summary>
public enum PartnerList
{
    /// <summary>"Major economic partners".</summary>
    Major,

    /// <summary>"Steady foreign trading partners".</summary>
    Steady,

    /// <summary>"Have joined the list of our partners".</summary>
    Joined,
}
