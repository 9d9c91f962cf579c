using System.Security.Cryptography;
using System.Text;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>Whether a source's text is the one its metadata speaks of.</summary>
public static class SourceCheck
{
    public static string Sha256Of(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    /// <summary>Whether these words stand at this offset, in UTF-16 units.</summary>
    public static bool StandsAt(string body, int offset, string words) =>
        offset >= 0 && offset + words.Length <= body.Length && body.AsSpan(offset, words.Length).SequenceEqual(words);

    internal static IEnumerable<Problem> Of(SourceRecordDocument source)
    {
        var body = source.Body ?? "";
        if (Sha256Of(body) != source.Sha256)
            yield return new(RecordKind.Source, source.Key, "sha256", ProblemKind.SourceAltered, source.Sha256);
        foreach (var sentence in source.Sentences)
            if (sentence.Length != sentence.Text.Length || !StandsAt(body, sentence.Offset, sentence.Text))
                yield return new(RecordKind.Source, source.Key, "sentences", ProblemKind.SentenceMisplaced, sentence.Key);
    }
}
