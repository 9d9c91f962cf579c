using TomskRelations.Core.Drafts;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What was chosen where two versions of a form stood side by side.</summary>
public sealed class MergeAct
{
    /// <summary>The member's own version, sealed.</summary>
    public string? Mine { get; init; }

    /// <summary>The version of the draft that stood beside it; null where the published record did.</summary>
    public Guid? Version { get; init; }

    /// <summary>Number of the revision at that time.</summary>
    public int BasedOn { get; init; }

    /// <summary>The version that the member's own was made from; null where there was no draft then.</summary>
    public Guid? Former { get; init; }

    /// <summary>The revision that the member's own was made from, where there was no draft.</summary>
    public int FormerBasedOn { get; init; }

    /// <summary>Typed beside the form, and shown again.</summary>
    public string? Remark { get; init; }

    /// <summary>By the key of the section.</summary>
    public Dictionary<string, FormSide?> Choices { get; init; } = [];

    public IReadOnlyDictionary<string, FormSide> Chosen => Choices.Where(choice => choice.Value is not null).ToDictionary(choice => choice.Key, choice => choice.Value!.Value);
}
