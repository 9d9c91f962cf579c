using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>A year's turnover in one sentence, as the page of the year begins.</summary>
public static class TurnoverSentence
{
    /// <param name="turnover">In million US dollars.</param>
    /// <param name="growth">Null where none is stated.</param>
    public static string Say(int year, StatedValue turnover, Qualifier qualifier, (StatedValue Value, int BaseYear)? growth, Language language, Texts<TermTexts> terms)
    {
        var amount = terms.In(language, $"Amount_{qualifier}", Numbers.Say(turnover.Value, turnover.Decimals, language));
        return growth is var (change, baseYear)
            ? terms.In(language, change.Value switch { < 0 => "TurnoverFall", > 0 => "TurnoverRise", _ => "TurnoverSame" }, year, amount, Numbers.Percent(Math.Abs(change.Value), change.Decimals, language), baseYear)
            : terms.In(language, "TurnoverPlain", year, amount);
    }
}
