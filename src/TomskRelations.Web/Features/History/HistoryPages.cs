using TomskRelations.Core.History;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.History;

/// <summary>Puts the pages of histories together.</summary>
public sealed class HistoryPages(HistoryWords words, FigureSayings figures, Texts<HistoryTexts> texts)
{
    public HistoryView Of(RecordHistory history) => new(
        history.Kind,
        history.Title,
        history.IsWithdrawn ? null : Links.Record(history.Kind, history.Slug),
        history.IsWithdrawn,
        [.. history.Versions.Select(version => Version(history, version))],
        history.Names)
    {
        Pages = history.IsWithdrawn ? null : history.Pages,
    };

    public HistoryView Of(YearHistory history) => new(
        RecordKind.Trade,
        new(texts.In(Language.English, "YearTitle", history.Year), texts.In(Language.Russian, "YearTitle", history.Year)),
        history.IsWithdrawn ? null : Links.TradeYear(history.Year),
        history.IsWithdrawn,
        [.. history.Versions.Select(version => Version(history, version))],
        history.Names);

    private VersionView Version(RecordHistory history, RecordVersion version) => new(
        history.Kind,
        version.Facts,
        version.Facts.Kind == VersionKind.First ? texts.Count("FirstFields", version.Fields) : null,
        words.Groups(history.Kind, version.Changes, history.Names),
        version.Changes.Proof.IsEmpty ? [] : [new(history.Kind, null, version.Changes.Proof, history.Names)],
        version.Changes.IsProofOnly,
        version.Facts.Kind == VersionKind.Withdrawn ? null : Links.Version(history.Kind, history.Slug, version.Facts.Number),
        history.Names);

    private VersionView Version(YearHistory history, YearVersion version)
    {
        var changed = version.Figures.Where(figure => !figure.IsProofOnly).ToList();
        var isFirst = version.Facts.Kind == VersionKind.First;
        return new(
            RecordKind.Trade,
            version.Facts,
            isFirst ? texts.Count("FirstFigures", version.Figures.Count) : null,
            isFirst || changed.Count == 0 ? [] : [new(null, [.. changed.Select(figure => figures.Line(figure, history.Names)).Select(line => line.Reason == version.Facts.Note ? line with { Reason = Text.None } : line)])],
            isFirst ? [] : [.. version.Figures.Where(figure => !figure.Proof.IsEmpty).Select(figure => new ProofView(RecordKind.Trade, figures.Label(figure.Named, history.Names), figure.Proof, history.Names))],
            !isFirst && changed.Count == 0 && version.Figures.Count > 0,
            version.Facts.Kind == VersionKind.Withdrawn ? null : Links.Version(RecordKind.Trade, $"{history.Year}", version.Facts.Number),
            history.Names);
    }
}
