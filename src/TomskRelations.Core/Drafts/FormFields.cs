using System.Text.Json;
using System.Text.Json.Nodes;

namespace TomskRelations.Core.Drafts;

/// <summary>The fields of a form's JSON by their names in the request: "Heads[0].En", "Missing[date]". Blank fields are left out.</summary>
public static class FormFields
{
    /// <summary>What the form carries for itself: nobody typed it, so nobody is asked about it. So it is with a source of which no sentence is cited.</summary>
    private static readonly HashSet<string> Carried = ["Key", "Person", "Occurrence"];

    public static IReadOnlyList<FormField> Of(string json) => [.. JsonNode.Parse(json) is JsonObject form ? form.SelectMany(field => Of(field.Key, field.Value)) : []];

    /// <summary>Whether two forms say the same in as many rows, whatever stands in the fields that nobody types into.</summary>
    public static bool AreSame(string one, string other) => one == other || (Of(one).SequenceEqual(Of(other)) && Rows(one).SequenceEqual(Rows(other)));

    private static IEnumerable<(string List, int Count)> Rows(string json) => JsonNode.Parse(json) is JsonObject form
        ? form.Where(field => field.Value is JsonArray { Count: > 0 }).Select(field => (field.Key, ((JsonArray)field.Value!).Count)).Order()
        : [];

    private static IEnumerable<FormField> Of(string name, JsonNode? value) => value switch
    {
        JsonArray rows => rows.SelectMany((row, number) => Of($"{name}[{number}]", row)),
        JsonObject fields when name == "Missing" => fields.SelectMany(field => Of($"{name}[{field.Key}]", field.Value)),
        JsonObject fields => fields.Where(field => !Carried.Contains(field.Key) && (field.Key != "Source" || fields["Sentence"] is not null)).SelectMany(field => Of($"{name}.{field.Key}", field.Value)),
        JsonValue plain when Words(plain) is { Length: > 0 } words => [new(name, words)],
        _ => [],
    };

    /// <summary>A box that is not ticked is blank.</summary>
    private static string Words(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>().ReplaceLineEndings("\n").Trim(),
        JsonValueKind.True => "true",
        JsonValueKind.Number => value.ToJsonString(),
        _ => "",
    };
}

public sealed record FormField(string Name, string Value);
