using TomskRelations.Core.Search;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Partners;

/// <summary>What a reader asks of the list of partners; null means any.</summary>
/// <param name="Cis">True for countries with a standing in the CIS, false for all others.</param>
public sealed record PartnerFilter(string? Words, PartnerList? List, bool? Cis, PartnerTrendFilter? Trend)
{
    public static readonly PartnerFilter None = new(null, null, null, null);

    public bool Takes(PartnerItem partner) =>
        SearchText.Words(Words).All(word => partner.SearchText.Contains(word, StringComparison.Ordinal))
        && (List is not { } list || partner.Lists.Contains(list))
        && (Cis is not { } cis || partner.Cis is not null == cis)
        && (Trend is not { } trend || TrendOf(partner) == trend);

    private static PartnerTrendFilter TrendOf(PartnerItem partner) => partner.Trend?.Direction switch
    {
        TrendDirection.Increased => PartnerTrendFilter.Increased,
        TrendDirection.Decreased => PartnerTrendFilter.Decreased,
        _ => PartnerTrendFilter.NotStated,
    };
}

public enum PartnerTrendFilter
{
    Increased,
    Decreased,
    NotStated,
}
