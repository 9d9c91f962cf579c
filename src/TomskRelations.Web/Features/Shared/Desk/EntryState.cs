using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Where a form stands between draft and publication: model of the partials _EntryHead, _EntryVersion and _EntryActions.</summary>
/// <param name="Draft">As it is stored; null where there is none.</param>
public sealed record EntryState(DeskAddresses Addresses, Guid Id, OpenDraft? Draft)
{
    private const int HeadingLength = 120;

    /// <summary>Number of the latest revision; 0 where there is none.</summary>
    public int Revision { get; init; }

    /// <summary>Whether the record was taken out of the public pages.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether what was just sent could not be saved.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the record stands in public, or did until it was withdrawn.</summary>
    public bool IsPublished => Revision > 0;

    /// <summary>What the member who looks at it may do with it.</summary>
    public PublishingRight Right { get; init; }

    /// <summary>When and how the record was last published; null where it never was.</summary>
    public LastPublication? Last { get; init; }

    /// <summary>What the draft changes of the record that stands; null where there is none of the two.</summary>
    public EntryChangesView? Changes { get; init; }

    /// <summary>What was typed beside the form, so that it is shown again.</summary>
    public DeskAct? Asked { get; init; }

    /// <summary>What a record that was never published is called so far, as long as a heading may be; empty for others, whose names stand below the heading.</summary>
    public Text DraftTitle => IsPublished || Draft is null ? Text.None : new(Cut(Draft.Title.En), Cut(Draft.Title.Ru));

    public bool IsSubmitted => Draft is { State: DraftState.Submitted };

    public bool MayPublish => Right is PublishingRight.AsSecondPerson or PublishingRight.AsOnlyPublisher;

    /// <summary>Whether somebody else has to see the draft.</summary>
    public bool MaySubmit => !IsSubmitted && Right is not (PublishingRight.AsSecondPerson or PublishingRight.AsOnlyPublisher);

    public bool MayReturn => IsSubmitted && Right != PublishingRight.None;

    /// <summary>Where the form is sent.</summary>
    public string EditAddress => StaffAddresses.Of(Addresses.Edit, Id);

    public string WithdrawAddress => StaffAddresses.Of(Addresses.Withdraw, Id);

    /// <summary>The title of the page: what it does, and to what.</summary>
    public string Titled(string title) => DraftTitle is { IsEmpty: false } draft ? $"{title}: {draft.In(Languages.Current)}" : title;

    private static string? Cut(string? title) => title?.Length > HeadingLength ? $"{title[..HeadingLength].TrimEnd()}…" : title;
}
