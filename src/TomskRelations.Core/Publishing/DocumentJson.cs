using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

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

    /// <exception cref="JsonException">The text is not a document of this kind.</exception>
    public static RecordDocument Read(RecordKind kind, string json) =>
        (RecordDocument?)JsonSerializer.Deserialize(json, TypeOf(kind), Options) ?? throw new JsonException("The document is empty.");

    /// <exception cref="JsonException">The text is not a document of this kind.</exception>
    public static T Read<T>(string json)
        where T : RecordDocument => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The document is empty.");

    private static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Source => typeof(SourceRecordDocument),
        RecordKind.Partner => typeof(PartnerDocument),
        RecordKind.Organisation => typeof(OrganisationDocument),
        RecordKind.Delegation => typeof(DelegationDocument),
        RecordKind.Milestone => typeof(MilestoneDocument),
        RecordKind.Trade => typeof(TradeDocument),
        RecordKind.Statement => typeof(StatementDocument),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No document is of this kind."),
    };
}
