using TomskRelations.Core.Mentions;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Home;

/// <summary>Which countries, since when, how much, who came: the four answers of the home page.</summary>
/// <param name="Received">How many foreign delegations were received, as a statement and not as a count of records.</param>
/// <param name="Heads">Who headed many of them.</param>
/// <param name="Lists">What the source says of its lists of partners.</param>
/// <param name="Claims">What the source says of the Oblast as a whole.</param>
/// <param name="Years">Every year with an observation or a derived turnover, the latest first; partners' trends stand with the partners.</param>
/// <param name="Delegations">The latest that have a date.</param>
/// <param name="Milestones">Those that are none of these delegations, by date, undated ones last.</param>
public sealed record HomePage(
    StatementMention? Motto,
    StatementMention? Received,
    StatementMention? Heads,
    IReadOnlyList<PartnerItem> Partners,
    IReadOnlyList<StatementMention> Lists,
    IReadOnlyList<StatementMention> Claims,
    IReadOnlyList<TradeYear> Years,
    IReadOnlyList<DelegationMention> Delegations,
    IReadOnlyList<MilestoneMention> Milestones,
    Proofs Proofs)
{
    public int NamedCountries => Partners.Count(partner => partner is { Kind: PartnerKind.Country, IsInSource: true });

    /// <summary>How many countries the source counts, in the latest year it counts them.</summary>
    public TradeFigure? Claimed => Years.Select(year => year.PartnerCount).FirstOrDefault(count => count?.Value is not null);

    /// <summary>The latest year whose turnover is stated.</summary>
    public TradeYear? Latest => Years.FirstOrDefault(year => year.Turnover?.Value is not null);

    /// <summary>The year before the latest, where its turnover follows from the stated growth.</summary>
    public TradeYear? Derived => Years.FirstOrDefault(year => year.Derived is not null && year.DerivedFrom?.Year == Latest?.Year);
}
