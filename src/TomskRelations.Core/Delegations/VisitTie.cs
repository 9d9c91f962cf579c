using TomskRelations.Core.Dates;

namespace TomskRelations.Core.Delegations;

/// <summary>What another visit is to one, whichever of the two records names the other.</summary>
public enum VisitTie
{
    /// <summary>The other returns this one.</summary>
    ReturnVisit,

    /// <summary>This one returns the other.</summary>
    InReturnFor,

    /// <summary>One of the two returns the other; their dates do not say which.</summary>
    Exchange,

    SameTour,
}

public static class VisitTies
{
    public static VisitTie TieTo(this RelatedVisitLine other, EdtfDate date)
    {
        if (other.Kind == RelatedVisitKind.SameTour) return VisitTie.SameTour;
        if (other.Date.Earliest is not { } theirs || date.Earliest is not { } mine || theirs == mine) return VisitTie.Exchange;
        return theirs > mine ? VisitTie.ReturnVisit : VisitTie.InReturnFor;
    }
}
