using System.Text.Json;
using System.Text.Json.Serialization;

namespace TomskRelations.Core.Dates;

internal sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EdtfDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException($"\"{reader.GetString()}\" is not a date.");

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
