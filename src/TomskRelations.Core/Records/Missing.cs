namespace TomskRelations.Core.Records;

/// <summary>Why a value is not there. A true zero is a value, never one of these.</summary>
public enum Missing
{
    /// <summary>The source is silent.</summary>
    NotStated,

    /// <summary>Nobody has entered it yet; says nothing of the source.</summary>
    NotEntered,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>Known, and kept back.</summary>
    Withheld,
}
