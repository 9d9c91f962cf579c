using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>The parts of a statement's form; every field is in one.</summary>
public static class StatementSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("what", nameof(StatementForm.Kind), nameof(StatementForm.TextEn), nameof(StatementForm.TextRu), nameof(StatementForm.Date), nameof(StatementForm.Figure), nameof(StatementForm.FigureUnit), nameof(StatementForm.FigureQualifier)),
        new("about", nameof(StatementForm.About)),
        .. RecordSections.Last,
    ];
}
