using TomskRelations.Core.Drafts;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Where a form stands between draft and publication: model of the partials _EntryHead, _EntryVersion and _EntryActions.</summary>
/// <param name="Draft">As it is stored; null where there is none.</param>
/// <param name="IsPublished">Whether the record stands in public.</param>
/// <param name="EditAddress">Where the form is sent.</param>
/// <param name="WithdrawAddress">Null where the record cannot be withdrawn.</param>
/// <param name="IsStale">Whether what was just sent could not be saved.</param>
public sealed record EntryState(OpenDraft? Draft, bool IsPublished, string EditAddress, string? WithdrawAddress, bool IsStale)
{
    /// <summary>Number of the latest revision; 0 where there is none.</summary>
    public int Revision { get; init; }

    /// <summary>Whether the record was taken out of the public pages.</summary>
    public bool IsWithdrawn { get; init; }
}

/// <summary>One thing that a record needs before it can be published, or that is worth a look.</summary>
/// <param name="Field">Id of the field to go to.</param>
public sealed record EntryCheck(string Words, EntryCheckState State, string? Field = null);

public enum EntryCheckState
{
    Done,
    Warns,
    Blocks,
}
