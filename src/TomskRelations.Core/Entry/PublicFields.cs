using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>The public fields of a kind of record: what stands in each, where in the form it comes from, and whether a sentence can say it.</summary>
internal abstract class PublicFields<T>
    where T : RecordDocument
{
    /// <summary>What stands in a field, to be compared with what stood there before.</summary>
    public abstract string? ValueOf(T document, string field);

    /// <summary>The field of the form that a public field comes from.</summary>
    public virtual string OriginOf(string field) => char.ToUpperInvariant(field[0]) + field[1..];

    /// <summary>The note by which the editors answer for a field that is their own word by its nature; null for what a sentence can say.</summary>
    public abstract Text? EditorsWord(string field);

    /// <summary>The words that a field holds in each language; none where it holds no words.</summary>
    public virtual Text WordsOf(T document, string field) => Text.None;

    /// <summary>The numbers by which a field is known in words, one of which a sentence that states it has; none where it holds no number.</summary>
    public virtual IReadOnlyList<string> NumbersOf(T document, string field) => [];

    /// <summary>Whether the field says what a source says of itself, so that nothing but a sentence proves it.</summary>
    public virtual bool NeedsSentence(string field) => false;

    /// <summary>The language of a field that holds a name as it is written in that language; null for all other fields.</summary>
    public virtual Language? LanguageOfName(string field) => null;
}
