using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Other visits that matter to the one in the form.</summary>
/// <param name="Duplicates">Records that may be of the same visit.</param>
/// <param name="Naming">Published visits that name this one.</param>
public sealed record VisitsBesideView(Guid Record, bool IsPublished, IReadOnlyList<LikelyDuplicate> Duplicates, IReadOnlyList<NamingVisit> Naming, PartnerNames Partners)
{
    /// <summary>Id of the part that names likely duplicates.</summary>
    public const string Anchor = "alike";

    /// <summary>Why a record may be of the same visit, in words.</summary>
    public string Why(LikelyDuplicate found, Texts<DelegationDeskTexts> texts)
    {
        string[] reasons =
        [
            texts["Alike_Partners", string.Join(", ", found.Partners.Select(partner => Partners.NameOf(partner, Languages.Current)))],
            texts[$"Alike_{found.Dates}"],
            .. found.IsTitleAlike ? [texts["Alike_Title"]] : Array.Empty<string>(),
            .. found.AlikeHead is { } head ? [texts["Alike_Head", head.In(Languages.Current)]] : Array.Empty<string>(),
        ];
        return string.Join("; ", reasons);
    }
}
