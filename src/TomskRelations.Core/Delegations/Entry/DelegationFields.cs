namespace TomskRelations.Core.Delegations.Entry;

/// <summary>What stands in one public field of a delegation, to be compared with what stood there before.</summary>
internal static class DelegationFields
{
    public static string? ValueOf(DelegationDocument document, string field) => field.Split(':') is [var list, var key] ? RowOf(document, list, key) : field switch
    {
        "title" => $"{document.En.Title}|{document.Ru.Title}",
        "summary" => $"{document.En.Summary}|{document.Ru.Summary}",
        "purpose" => $"{document.En.Purpose}|{document.Ru.Purpose}",
        "date" => document.Date?.ToString(),
        "direction" => document.Direction.ToString(),
        "kind" => document.Kind.ToString(),
        "status" => $"{document.Status}|{document.StatusReason}",
        "partners" => string.Join(' ', document.Partners),
        "organisations" => string.Join(' ', document.Organisations),
        "headCount" => document.HeadCount?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A delegation has no such field."),
    };

    private static string? RowOf(DelegationDocument document, string list, string key) => list switch
    {
        "place" => document.Places.FirstOrDefault(row => row.Key == key)?.ToString(),
        "host" => document.Hosts.FirstOrDefault(row => row.Key == key)?.ToString(),
        "head" => document.Heads.FirstOrDefault(row => row.Key == key)?.ToString(),
        "participant" => document.Participants.FirstOrDefault(row => row.Key == key)?.ToString(),
        "topic" => document.Topics.FirstOrDefault(row => row.Key == key)?.ToString(),
        "meeting" => document.Meetings.FirstOrDefault(row => row.Key == key)?.ToString(),
        "outcome" => document.Outcomes.FirstOrDefault(row => row.Key == key)?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "A delegation has no such list."),
    };
}
