using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>One page of the register as it was asked for.</summary>
public sealed record DelegationsView(DelegationsQuery Asked, DelegationRegister Register)
{
    public PagerView Pager => new(Asked.Page, DelegationQueries.PageSize, Register.Total);

    /// <summary>The entries under the heads that the order gives them: decades, partners or kinds.</summary>
    public IEnumerable<IGrouping<string, DelegationEntry>> Groups(Texts<DelegationsTexts> texts, Texts<TermTexts> terms) => Register.Entries.GroupBy(entry => Asked.Sort switch
    {
        DelegationSort.Partner => entry.Partners.Count == 0 ? texts["NoPartner"] : entry.Partners[0].Name.In(Languages.Current),
        DelegationSort.Kind => terms.Of(entry.Kind),
        _ => Decade(entry.Date, texts),
    });

    /// <summary>A period stands under the decade it begins in.</summary>
    private static string Decade(EdtfDate date, Texts<DelegationsTexts> texts) =>
        (date.Earliest ?? date.Latest) is { } day ? texts["Decade", day.Year / 10 * 10] : texts["Undated"];
}
