using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Sources;

/// <summary>
/// What rests on a sentence, line by line. Partners and their trends, which come in lists, share a line of each kind; every
/// other record has its own.
/// </summary>
public static class RestingLines
{
    public static IReadOnlyList<RestingLine> Of(SourceUnit unit, Texts<SourcesTexts> texts)
    {
        var partners = unit.Resting.Where(record => record.Kind == RecordKind.Partner).ToList();
        var trends = unit.Resting.Where(record => record.Trade is { Measure: TradeMeasure.Trend }).ToList();
        return
        [
            .. unit.Resting.Except(partners).Except(trends).OrderBy(record => record.ByContext).Select(record => Line(record, texts)),
            .. partners.Count == 0 ? [] : (IEnumerable<RestingLine>)[new(texts["PartnersNamed"], [.. partners.Select(partner => Entry(partner, texts))])],
            .. trends.GroupBy(trend => trend.Trade!.Year).Select(year => new RestingLine(texts["TrendsOf", year.Key], [.. year.Select(Trend)])),
        ];
    }

    /// <summary>The source itself has fields that rest on its own title.</summary>
    private static RestingLine Line(RestingRecord record, Texts<SourcesTexts> texts) =>
        new(texts.Of(record.Kind), record.Kind == RecordKind.Source ? [] : [Entry(record, texts)]);

    private static RestingEntry Entry(RestingRecord record, Texts<SourcesTexts> texts) =>
        new(record.Trade is { } figure ? new Text(Words(figure, texts), Words(figure, texts)) : record.Label, Address(record), record.ByContext);

    private static RestingEntry Trend(RestingRecord trend) => new(trend.Trade!.Partner, Links.TradeYear(trend.Trade.Year), trend.ByContext);

    private static string Words(RestingTrade figure, Texts<SourcesTexts> texts) => figure.Scope == TradeScope.Total
        ? texts["Observation", texts.Of(figure.Measure), figure.Year]
        : texts["ObservationOf", texts.Of(figure.Measure), figure.Scope == TradeScope.Partner ? figure.Partner.In(Languages.Current) : texts.Of(figure.Scope), figure.Year];

    /// <summary>Where the record is shown: its own page, else that of what it is about.</summary>
    private static string? Address(RestingRecord record) => record switch
    {
        { Trade: { } figure } => Links.TradeYear(figure.Year),
        { Statement: { } kind } => Links.Statement(kind, record.Subject),
        _ => Links.Record(record.Kind, record.Slug),
    };
}

/// <param name="Intro">What kind of record it is, or what the entries have in common.</param>
public sealed record RestingLine(string Intro, IReadOnlyList<RestingEntry> Entries);

/// <param name="Address">Null for what has no page to be seen on.</param>
/// <param name="ByContext">It was inferred from the context of the sentence.</param>
public sealed record RestingEntry(Text Label, string? Address, bool ByContext);
