using System.Text.Json;
using System.Text.RegularExpressions;

namespace TomskRelations.Core.Seeding;

/// <summary>Says which record and which field a JSON fault concerns.</summary>
internal static partial class SeedFault
{
    public static string Describe(string json, JsonException fault)
    {
        var line = $"line {fault.LineNumber + 1}";
        if (fault.Path is not { } path || RecordPath().Match(path) is not { Success: true } match) return $"{line}: {fault.Message}";

        var key = KeyOf(json, int.Parse(match.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture));
        return $"record \"{key}\", field \"{match.Groups["field"].Value}\" ({line}): {fault.Message}";
    }

    private static string KeyOf(string json, int row)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetProperty("records")[row].GetProperty("key").GetString() ?? "";
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return $"number {row + 1}";
        }
    }

    [GeneratedRegex(@"^\$\.records\[(?<row>\d+)\]\.?(?<field>.*)$")]
    private static partial Regex RecordPath();
}
