using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>Why a record cannot be published, at the field it concerns.</summary>
public sealed record Problem(RecordKind RecordKind, string Key, string Field, ProblemKind Kind, string Detail)
{
    /// <summary>The other record that stands in the way; null where none does.</summary>
    public LinkedRecord? By { get; init; }

    public override string ToString() => $"{RecordKind.ToString().ToLowerInvariant()} \"{Key}\", field \"{Field}\": {Kind switch
    {
        ProblemKind.UnknownRecord => $"names {Detail}, which does not exist",
        ProblemKind.UnknownSentence => $"cites the sentence {Detail}, which the source does not have",
        ProblemKind.QuoteNotVerbatim => $"the quote \"{Detail}\" does not stand in the cited sentence",
        ProblemKind.QuoteMissing => "a stated or inferred citation needs a sentence and a quote",
        ProblemKind.NoteMissing => "an editorial citation needs a note in both languages and no quote",
        ProblemKind.SourceAltered => $"the text does not have the SHA-256 {Detail}",
        ProblemKind.SentenceMisplaced => $"the sentence {Detail} does not stand at its offset",
        ProblemKind.KeyTaken => "the key is used twice",
        ProblemKind.NotPublished => "the record is not published",
        ProblemKind.SourceFrozen => "the text of a source is frozen at its publication",
        ProblemKind.NamedBy => $"{Detail} names the record",
        ProblemKind.TwoCurrent => "another value of the same place stands already",
        ProblemKind.DraftChanged => "the draft was saved, published or discarded meanwhile",
        _ => Detail,
    }}";
}

public enum ProblemKind
{
    UnknownRecord,
    UnknownSentence,
    QuoteNotVerbatim,
    QuoteMissing,
    NoteMissing,
    SourceAltered,
    SentenceMisplaced,
    KeyTaken,
    NotPublished,
    SourceFrozen,

    /// <summary>Another record refers to this one, which therefore cannot be withdrawn.</summary>
    NamedBy,

    /// <summary>One body has one current value of a measure, scope and period.</summary>
    TwoCurrent,

    /// <summary>The draft is another than the one that was to be published.</summary>
    DraftChanged,
}
