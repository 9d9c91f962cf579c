using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Fills in what the form of every kind of record asks.</summary>
internal static class RecordFormStart
{
    /// <summary>A record that nobody has published yet.</summary>
    public static T Begun<T>(this T form)
        where T : RecordForm
    {
        form.Basis = [new() { Kind = DocumentField.Code(BasisKind.StaffRecord) }];
        form.NoteEn = "First publication of the record.";
        form.NoteRu = "Первая публикация записи.";
        return form;
    }

    /// <summary>A record that stands and may be changed: it rests on what it rested on, and the note is yet to be written.</summary>
    /// <param name="language">The language dates are written in.</param>
    public static T Resting<T>(this T form, RecordDocument document, Language language)
        where T : RecordForm
    {
        form.Basis = BasisWriter.Write(document.Citations, [], language);
        return form;
    }
}
