using TomskRelations.Core.History;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.History;

/// <summary>Says a figure of trade as it was published, with what it measures, of what, and who reported it.</summary>
public sealed class FigureSayings(Texts<HistoryTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms)
{
    public ChangeLine Line(FigureChange change, KnownNames names) => new(Label(change, names), Values(change.Before, change), Values(change.After, change)) { Reason = change.Reason };

    /// <summary>A status that changed stands beside each value, not in the heading.</summary>
    private string Label(FigureChange change, KnownNames names) => Label(HasTwoStatuses(change) ? change.Named with { Status = TradeStatus.Actual } : change.Named, names);

    private static bool HasTwoStatuses(FigureChange change) => change is { Before: { } before, After: { } after } && before.Status != after.Status;

    private Said[] Values(TradeDocument? figure, FigureChange change) =>
        figure is not null && HasTwoStatuses(change) ? [Said.Here($"{string.Concat(Values(figure).Select(said => said.Words))} ({terms.Of(figure.Status)})")] : Values(figure);

    /// <summary>"Turnover, 2008, Duma", "Share of turnover, CIS region, 2008, Duma".</summary>
    public string Label(TradeDocument figure, KnownNames names) =>
        string.Join(", ", new[] { terms.Of(figure.Measure), Scope(figure, names), SheetWords.Of(TradeSheet.Of(figure), terms) }.Where(words => words.Length > 0));

    private string Scope(TradeDocument figure, KnownNames names) => figure switch
    {
        { Partner: { } partner } => names.Of(RecordKind.Partner, partner)?.In(Languages.Current) ?? partner,
        { Scope: TradeScope.Cis or TradeScope.Other } => terms.Of(figure.Scope),
        { Sector: { } sector } => sector.In(Languages.Current),
        _ => "",
    };

    private Said[] Values(TradeDocument? figure) => figure is null ? [] : [Said.Here(figure.BaseYear is { } year ? texts["Against", Value(figure), $"{year}"] : Value(figure))];

    private string Value(TradeDocument figure) => figure switch
    {
        { Value: { } value, Measure: TradeMeasure.Growth } => Amounts.SayGrowth(new(value, figure.Decimals), figure.Qualifier, terms),
        { Value: { } value, Unit: TradeUnit.Other, UnitWords: { } unit } => $"{Amounts.Say(new(value, figure.Decimals), figure.Unit, figure.Qualifier, terms)} {unit.In(Languages.Current)}",
        { Value: { } value } => Amounts.Say(new(value, figure.Decimals), figure.Unit, figure.Qualifier, terms),
        { Direction: { } direction } => shared.Of(direction),
        _ => shared.Of(figure.Missing ?? Missing.NotStated),
    };
}
