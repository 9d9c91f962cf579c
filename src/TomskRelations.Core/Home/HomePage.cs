using TomskRelations.Core.Mentions;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Home;

/// <summary>Which countries, since when, how much, who came: the four answers of the home page.</summary>
/// <param name="Received">How many foreign delegations were received, as a statement and not as a count of records.</param>
/// <param name="Heads">Who headed many of them.</param>
/// <param name="Lists">What the source says of its lists of partners.</param>
/// <param name="Claims">What the sources say of the Oblast as a whole, further mottos among it.</param>
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
    /// <summary>How many countries were counted, in the latest year that they were.</summary>
    public TradeFigure? Claimed => Years.Select(year => year.PartnerCount).FirstOrDefault(count => count?.Value is not null);

    /// <summary>The latest year whose turnover is stated.</summary>
    public TradeYear? Latest => Years.FirstOrDefault(year => year.Turnover?.Value is not null);

    /// <summary>The year whose turnover follows from what stands for the latest.</summary>
    public TradeYear? Derived => Years.FirstOrDefault(year => year.DerivedFrom is not null && year.DerivedFrom.Sheet == Latest?.Sheet);
}
