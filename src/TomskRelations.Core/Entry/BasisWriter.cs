using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Entry;

/// <summary>Turns what a published record rests on back into the rows of a form.</summary>
internal static class BasisWriter
{
    /// <summary>
    /// Citations that differ in nothing but the field share a row. What all of it rests on, unless it is a sentence, goes on to prove
    /// whatever is filled in later. What the notes of the record rest on is left out: forms do not show them.
    /// </summary>
    /// <param name="papers">The internal documents that the record itself names; others are known by their notes.</param>
    /// <param name="language">The language dates are written in.</param>
    public static List<BasisEntry> Write(IEnumerable<CitationDocument> citations, IReadOnlyList<(Text Name, DateOnly? Date)> papers, Language language)
    {
        List<BasisEntry> rows =
        [
            .. citations
                .Where(citation => !citation.Field.StartsWith("note:", StringComparison.Ordinal))
                .GroupBy(citation => citation with { Field = "" })
                .Select(group =>
                {
                    var row = group.Key.Kind == CitationKind.Editorial ? Editorial(group.Key.Note ?? Text.None, papers, language) : Sentence(group.Key);
                    row.Fields = [.. group.Select(citation => citation.Field)];
                    return row;
                }),
        ];
        if (rows is [var only] && only.Kind != DocumentField.Code(BasisKind.Sentence)) only.Fields = [];
        return rows;
    }

    private static BasisEntry Sentence(CitationDocument citation) => new()
    {
        Kind = DocumentField.Code(BasisKind.Sentence),
        Source = citation.Source,
        Sentence = citation.Sentence,
        Quote = citation.Quote,
        Occurrence = citation.Occurrence == 1 ? null : citation.Occurrence.ToString(CultureInfo.InvariantCulture),
        IsInferred = citation.Kind == CitationKind.Inferred,
    };

    private static BasisEntry Editorial(Text note, IReadOnlyList<(Text Name, DateOnly? Date)> papers, Language language)
    {
        if (note == Bases.StaffRecord) return new() { Kind = DocumentField.Code(BasisKind.StaffRecord) };
        foreach (var (name, date) in papers.Concat(Guesses(note)))
        {
            if (Bases.NoteOf(name, date) != note) continue;
            return new()
            {
                Kind = DocumentField.Code(BasisKind.Paper),
                PaperEn = name.En,
                PaperRu = name.Ru,
                PaperDate = TypedDate.Write(date, language),
            };
        }
        return new() { Kind = DocumentField.Code(BasisKind.EditorsNote), NoteEn = note.En, NoteRu = note.Ru };
    }

    /// <summary>The documents that a note may speak of: with a date at the end, or else with all of its words as the name.</summary>
    private static IEnumerable<(Text Name, DateOnly? Date)> Guesses(Text note)
    {
        if (Said(note.En, Bases.PaperEn) is not { } en || Said(note.Ru, Bases.PaperRu) is not { } ru) yield break;
        var (comma, other) = (en.LastIndexOf(", ", StringComparison.Ordinal), ru.LastIndexOf(", ", StringComparison.Ordinal));
        if (comma > 0 && other > 0 && TypedDate.Read(en[(comma + 2)..]).Date is { Earliest: { } day }) yield return (new(en[..comma], ru[..other]), day);
        yield return (new(en, ru), null);
    }

    private static string? Said(string? note, string begin) =>
        note is not null && note.StartsWith(begin, StringComparison.Ordinal) && note.EndsWith('.') ? note[begin.Length..^1] : null;
}
