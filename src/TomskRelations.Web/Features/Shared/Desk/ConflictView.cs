using TomskRelations.Core.Drafts;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Two versions of a form side by side: model of the view Conflict.</summary>
/// <param name="Theirs">The version that is stored; null where the published record stands in its place.</param>
/// <param name="Mine">The member's own version, sealed.</param>
public sealed record ConflictView(DeskEntry Entry, OpenDraft? Theirs, string Mine, IReadOnlyList<SectionConflict> Sections)
{
    /// <summary>What was chosen before, by the key of the section.</summary>
    public IReadOnlyDictionary<string, FormSide> Chosen { get; init; } = new Dictionary<string, FormSide>();

    public Guid? Former { get; init; }
    public int FormerBasedOn { get; init; }

    /// <summary>Typed beside the form.</summary>
    public string? Remark { get; init; }

    public string MergeAddress => StaffAddresses.Of(Entry.Addresses.Merge, Entry.Id);

    public string EditAddress => StaffAddresses.Of(Entry.Addresses.Edit, Entry.Id);

    public FormSide? ChosenOf(SectionConflict section) => Chosen.TryGetValue(section.Key, out var chosen) ? chosen : section.OnlyChanged;

    /// <summary>Name of the choice in the request.</summary>
    public static string NameOf(string section) => $"Choices[{section}]";
}
