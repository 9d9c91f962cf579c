using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>Fills the form in: with a published statement, so that it can be changed, or with what a new one begins with.</summary>
public static class StatementFormWriter
{
    public static StatementForm New() => new StatementForm
    {
        FigureQualifier = DocumentField.Code(Qualifier.Exact),
        About = [new() { Kind = DocumentField.Code(StatementSubjectKind.Partner) }],
    }.Begun();

    public static StatementForm Write(StatementContext context, Language language) => Write(context.Published!.Document, context.Partners, language);

    /// <param name="language">The language partners are named and dates are written in.</param>
    public static StatementForm Write(StatementDocument document, PartnerNames partners, Language language)
    {
        return new StatementForm
        {
            Kind = DocumentField.Code(document.Kind),
            TextEn = document.En.Text,
            TextRu = document.Ru.Text,
            Date = TypedDate.Write(document.Date, language),
            Figure = document.Figure?.Value.ToString(CultureInfo.InvariantCulture),
            FigureUnit = document.Figure?.Unit,
            FigureQualifier = DocumentField.Code(document.Figure?.Qualifier ?? Qualifier.Exact),
            About = [.. document.References().Select(subject => new SubjectRow { Kind = DocumentField.Code(subject.Kind), Name = Name(subject, partners, language) })],
        }.Resting(document, language);
    }

    private static string? Name(RecordReference subject, PartnerNames partners, Language language) =>
        subject.Kind == RecordKind.Partner ? partners.NameOf(subject.Key, language) : subject.Key;
}
