using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>The public fields of a statement: what stands in each, and the field of the form it comes from.</summary>
internal static class StatementFields
{
    public static string? ValueOf(StatementDocument document, string field) => field switch
    {
        "text" => $"{document.En.Text}|{document.Ru.Text}",
        "date" => document.Date?.ToString(),
        "figure" => document.Figure?.ToString(),
        "about" => string.Join(' ', document.About),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A statement has no such field."),
    };

    public static string OriginOf(string field) => field switch
    {
        "text" => nameof(StatementForm.TextEn),
        "about" => "About[0].Name",
        _ => FieldProofs<StatementDocument>.SameName(field),
    };
}
