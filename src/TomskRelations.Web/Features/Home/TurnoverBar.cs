using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Home;

/// <summary>One year's turnover as a lying bar: model of the partial _TurnoverBar.</summary>
/// <param name="Part">How long it is beside the longest, from 0 to 1.</param>
/// <param name="Range">The ends of what a rounding leaves, likewise; null for a stated value.</param>
public sealed record TurnoverBar(int Year, string Figure, string Tip, double Part, (double Lowest, double Highest)? Range = null)
{
    private const double RoomForFigure = .35;

    public bool IsFigureInside => Part >= RoomForFigure;

    /// <summary>The latest stated turnover and the one that follows from it, on one scale.</summary>
    public static IReadOnlyList<TurnoverBar> Of(TradeYear latest, TradeYear? earlier, Texts<HomeTexts> texts, Texts<TermTexts> terms)
    {
        var (turnover, stated) = (latest.Turnover!, latest.Turnover!.Stated!.Value);
        var longest = Math.Max(stated.Value, earlier?.Derived?.Earlier.Highest ?? 0);
        double Part(decimal value) => longest == 0 ? 0 : (double)(value / longest);
        var bar = new TurnoverBar(
            latest.Year,
            terms[$"Amount_{turnover.Qualifier}", Numbers.Say(stated.Value, stated.Decimals)],
            texts["TipStated", latest.Year, Amounts.Say(stated, turnover.Unit, turnover.Qualifier, terms)],
            Part(stated.Value));
        if (earlier?.Derived is not { Earlier: var range } derived) return [bar];

        string Say(decimal value) => Numbers.Say(value, derived.Turnover.Decimals);
        return
        [
            bar,
            new(
                earlier.Year,
                $"≈\u202F{Say(range.Point)}",
                texts["TipDerived", earlier.Year, Say(range.Point), Say(range.Lowest), Say(range.Highest)],
                Part(range.Point),
                (Part(range.Lowest), Part(range.Highest))),
        ];
    }
}
