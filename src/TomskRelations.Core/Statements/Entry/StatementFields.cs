using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>The public fields of a statement. A sentence can say all of them.</summary>
internal sealed class StatementFields : PublicFields<StatementDocument>
{
    public override string? ValueOf(StatementDocument document, string field) => field switch
    {
        "text" => $"{document.En.Text}|{document.Ru.Text}",
        "date" => document.Date?.ToString(),
        "figure" => document.Figure?.ToString(),
        "about" => string.Join(' ', document.About),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A statement has no such field."),
    };

    public override string OriginOf(string field) => field switch
    {
        "text" => nameof(StatementForm.TextEn),
        "about" => "About[0].Name",
        _ => base.OriginOf(field),
    };

    public override Text? EditorsWord(string field) => null;

    public override IReadOnlyList<string> NumbersOf(StatementDocument document, string field) => field switch
    {
        "date" => QuotedNumbers.YearsOf(document.Date),
        "figure" when document.Figure is { } figure => [QuotedNumbers.Of(figure.Value)],
        _ => [],
    };

    public override Text WordsOf(StatementDocument document, string field) => field == "text" ? new(document.En.Text, document.Ru.Text) : Text.None;
}
