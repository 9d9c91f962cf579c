using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>A figure as the lists of figures say it.</summary>
public static class FigureWords
{
    /// <summary>"Turnover", "Share of turnover, CIS region", "Turnover, Germany".</summary>
    public static string Label(TradeFigure figure, Texts<TermTexts> terms, Texts<TradeTexts> texts) => (figure.Partner, figure.Scope) switch
    {
        ({ } partner, _) => texts["FigureOf", terms.Of(figure.Measure), partner.Name.In(Languages.Current)],
        (_, TradeScope.Cis or TradeScope.Other) => texts["FigureOf", terms.Of(figure.Measure), terms.Of(figure.Scope)],
        (_, TradeScope.Sector) => texts["FigureOf", terms.Of(figure.Measure), figure.Sector.In(Languages.Current)],
        _ => terms.Of(figure.Measure),
    };

    public static string Say(TradeFigure figure, StatedValue stated, Texts<TermTexts> terms) =>
        figure.Measure.IsGrowth ? Amounts.SayGrowth(stated, figure.Qualifier, terms)
        : figure.Unit == TradeUnit.Countries ? terms[$"Amount_{figure.Qualifier}", Arithmetic.Say(stated)]
        : Amounts.Say(stated, figure.Unit, figure.Qualifier, terms);

    /// <summary>To which digit a turnover is stated.</summary>
    public static string Precision(StatedValue stated, Texts<TradeTexts> texts) => stated.Decimals switch
    {
        0 => texts["StatedTo_0"],
        > 0 => texts.Count("StatedToDecimals", stated.Decimals),
        _ => texts[$"StatedToTens_{-stated.Decimals}"],
    };
}
