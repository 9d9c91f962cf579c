using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>Says a year's turnover in one sentence that stands by itself: unit, year, base, precision and source.</summary>
public static class TradeSentences
{
    /// <summary>The first sentence of a page.</summary>
    public static string Lead(TradeYear year, Texts<TermTexts> terms, Texts<TradeTexts> texts) => (year.Turnover?.Stated, year.Derived) switch
    {
        ({ } stated, _) => TurnoverSentence.Say(
            year.Year, stated, year.Turnover!.Qualifier, year.Growth is { Stated: { } growth, BaseYear: { } baseYear } ? (growth, baseYear) : null, Languages.Current, terms),
        (_, { } derived) => texts["LeadDerived", year.Year, Rounded(derived.Earlier.Point, derived, Languages.Current), year.DerivedFrom!.Year],
        _ => texts[year.Others.Any(report => report.Sheet.Period == TradePeriod.Year) ? "LeadNotFinal" : "LeadNone", year.Year],
    };

    /// <summary>The sentences to be copied, each with its source and in both languages: of the turnover, then of the growth of its parts.</summary>
    public static IEnumerable<(Language Language, string Sentence)> ToCopy(TradeYear year, Proofs proofs, Texts<TradeTexts> texts)
    {
        Func<Language, string?>[] sentences =
        [
            language => OfTurnover(year, proofs, language, texts),
            language => OfGrowth(year.ExportGrowth, proofs, language, texts),
            language => OfGrowth(year.ImportGrowth, proofs, language, texts),
        ];
        foreach (var say in sentences)
        {
            foreach (var language in Languages.All)
                if (say(language) is { } sentence) yield return (language, sentence);
        }
    }

    private static string? OfTurnover(TradeYear year, Proofs proofs, Language language, Texts<TradeTexts> texts) => (year.Turnover?.Stated, year.Derived) switch
    {
        ({ } stated, _) => Stated(year, stated, Publisher(year.Turnover!, proofs, language, texts), language, texts),
        (_, { } derived) => texts.In(
            language,
            "SentenceDerived",
            year.Year,
            Rounded(derived.Earlier.Point, derived, language),
            Rounded(derived.Earlier.Lowest, derived, language),
            Rounded(derived.Earlier.Highest, derived, language),
            year.DerivedFrom!.Year,
            Publisher(year.DerivedFrom.Turnover!, proofs, language, texts)),
        _ => null,
    };

    private static string? OfGrowth(TradeFigure? figure, Proofs proofs, Language language, Texts<TradeTexts> texts)
    {
        if (figure is not { Bounded: { } growth, BaseYear: { } baseYear }) return null;
        var change = Numbers.Percent(Math.Abs(growth.Value), growth.Decimals, language);
        return texts.In(language, $"Sentence{figure.Measure}{growth.Value switch { < 0 => "Fall", > 0 => "Rise", _ => "Same" }}", figure.Year, change, baseYear, Publisher(figure, proofs, language, texts));
    }

    private static string Stated(TradeYear year, StatedValue stated, string publisher, Language language, Texts<TradeTexts> texts)
    {
        var value = texts.In(language, $"Qualifier_{year.Turnover!.Qualifier}", Numbers.Say(stated.Value, stated.Decimals, language));
        return year.Growth is { Stated: { } growth, BaseYear: { } baseYear }
            ? texts.In(language, growth.Value switch { < 0 => "SentenceFall", > 0 => "SentenceRise", _ => "SentenceSame" }, year.Year, value, Numbers.Percent(Math.Abs(growth.Value), growth.Decimals, language), baseYear, publisher)
            : texts.In(language, "SentencePlain", year.Year, value, null, null, publisher);
    }

    private static string Rounded(decimal value, DerivedTurnover derived, Language language) => Numbers.Say(value, derived.Turnover.Decimals, language);

    private static string Publisher(TradeFigure figure, Proofs proofs, Language language, Texts<TradeTexts> texts) =>
        proofs.Of(figure.Id, figure.Field).FirstOrDefault(proof => proof.Sentence is not null)?.Sentence!.Publisher.In(language)
            ?? texts.In(language, "SourceOfStaff", texts.In(language, $"By_{figure.Body}"));
}
