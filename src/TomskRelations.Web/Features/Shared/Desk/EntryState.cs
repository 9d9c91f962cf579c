using TomskRelations.Core.Drafts;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Where a form stands between draft and publication: model of the partials _EntryHead, _EntryVersion and _EntryActions.</summary>
/// <param name="Draft">As it is stored; null where there is none.</param>
public sealed record EntryState(DeskAddresses Addresses, Guid Id, OpenDraft? Draft)
{
    /// <summary>Number of the latest revision; 0 where there is none.</summary>
    public int Revision { get; init; }

    /// <summary>Whether the record was taken out of the public pages.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether what was just sent could not be saved.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the record stands in public, or did until it was withdrawn.</summary>
    public bool IsPublished => Revision > 0;

    /// <summary>Where the form is sent.</summary>
    public string EditAddress => StaffAddresses.Of(Addresses.Edit, Id);

    public string WithdrawAddress => StaffAddresses.Of(Addresses.Withdraw, Id);
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
