using System.Text.Json.Nodes;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Entry;

/// <summary>Lets one basis of a kept form rest on a sentence that was chosen in its source, whatever kind of record the form enters.</summary>
public static class SentenceChoice
{
    /// <param name="content">The form's fields as JSON.</param>
    /// <param name="basis">Its number, from 0.</param>
    /// <param name="source">Slug of the source.</param>
    /// <param name="sentence">Key of the sentence.</param>
    /// <returns>The form with the sentence, cited whole; null where it has no such basis.</returns>
    public static string? Choose(string content, int basis, string source, string sentence)
    {
        var form = JsonNode.Parse(content)?.AsObject();
        if (form?[Bases.Rows] is not JsonArray rows || basis < 0 || basis >= rows.Count || rows[basis] is not JsonObject row) return null;
        row[nameof(BasisEntry.Kind)] = DocumentField.Code(BasisKind.Sentence);
        row[nameof(BasisEntry.Source)] = source;
        row[nameof(BasisEntry.Sentence)] = sentence;
        row.Remove(nameof(BasisEntry.Quote));
        row.Remove(nameof(BasisEntry.Occurrence));
        return form.ToJsonString(FormJson.Options);
    }
}
