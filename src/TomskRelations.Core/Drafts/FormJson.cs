using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TomskRelations.Core.Drafts;

/// <summary>Writes the fields of a form for its draft. A field that a later version of the form no longer has is left out when it is read.</summary>
public static class FormJson
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<T>(T form) => JsonSerializer.Serialize(form, Options);

    public static T Read<T>(string json)
        where T : new() => JsonSerializer.Deserialize<T>(json, Options) ?? new();
}
