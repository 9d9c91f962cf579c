using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TomskRelations.Core.Publishing;

/// <summary>How documents are written as JSON. An unknown property is refused, so that a slip of the pen is not silently lost.</summary>
public static class DocumentJson
{
    /// <summary>The number of the form; a change that old snapshots cannot be read with raises it.</summary>
    public const int Schema = 1;

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The same bytes for the same record, whatever wrote it.</summary>
    public static string Write(RecordDocument document) => JsonSerializer.Serialize(document, document.GetType(), Options);
}
