using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared;

/// <summary>
/// What is wrong with a field, as the model state holds it: a string. First the key of a resource file, then after spaces the records
/// and the values that the message names.
/// </summary>
public sealed record FaultMessage(string Key, IReadOnlyList<LinkedRecord> Records, IReadOnlyList<string> Values)
{
    /// <summary>Begins a part that is a record; values are written so that none begins with it.</summary>
    private const char RecordMark = '@';

    private const char Between = ':';

    public static FaultMessage Of(EntryFault fault) => new($"Fault_{fault.Kind}", fault.Records, fault.Values);

    public static FaultMessage Read(string message)
    {
        var parts = message.Split(' ');
        return new(
            parts[0],
            [.. parts.Skip(1).Where(IsRecord).Select(Record)],
            [.. parts.Skip(1).Where(part => !IsRecord(part)).Select(Uri.UnescapeDataString)]);
    }

    public override string ToString() => string.Join(' ', [Key, .. Records.Select(Write), .. Values.Select(Uri.EscapeDataString)]);

    private static bool IsRecord(string part) => part.StartsWith(RecordMark);

    private static string Write(LinkedRecord record) =>
        RecordMark + string.Join(Between, record.Kind, record.Id, Uri.EscapeDataString(record.Name.En ?? ""), Uri.EscapeDataString(record.Name.Ru ?? ""));

    private static LinkedRecord Record(string part)
    {
        var fields = part[1..].Split(Between);
        return new(Enum.Parse<RecordKind>(fields[0]), Guid.Parse(fields[1]), new(Uri.UnescapeDataString(fields[2]), Uri.UnescapeDataString(fields[3])));
    }
}
