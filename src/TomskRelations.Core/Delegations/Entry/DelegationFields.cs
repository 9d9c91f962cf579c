using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>The public fields of a delegation.</summary>
/// <param name="rows">The field of the form that each row of the record comes from.</param>
internal sealed class DelegationFields(IReadOnlyDictionary<string, string> rows) : PublicFields<DelegationDocument>
{
    private static readonly Text Kind = new(
        "The kind is the editors’ word, based on the wording of the source.",
        "Вид указан редакцией исходя из формулировки источника.");

    public override string? ValueOf(DelegationDocument document, string field) => field switch
    {
        _ when Row(document, field) is var (row, _) => row?.ToString(),
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

    public override string OriginOf(string field) => field switch
    {
        _ when rows.TryGetValue(field, out var row) => row,
        "title" or "summary" or "purpose" => $"{base.OriginOf(field)}En",
        "partners" or "organisations" => $"{base.OriginOf(field)}[0].Name",
        _ => base.OriginOf(field),
    };

    public override Text? EditorsWord(string field) => field == "kind" ? Kind : null;

    public override IReadOnlyList<string> NumbersOf(DelegationDocument document, string field) => field switch
    {
        "date" => QuotedNumbers.YearsOf(document.Date),
        "headCount" when document.HeadCount is { } count => [QuotedNumbers.Of(count.Value)],
        _ => [],
    };

    public override Text WordsOf(DelegationDocument document, string field) => field switch
    {
        _ when Row(document, field) is var (_, words) => words,
        "title" => new(document.En.Title, document.Ru.Title),
        "summary" => new(document.En.Summary, document.Ru.Summary),
        "purpose" => new(document.En.Purpose, document.Ru.Purpose),
        "status" => document.StatusReason ?? Text.None,
        _ => Text.None,
    };

    /// <returns>The row with its words; null for a field that is no row.</returns>
    private static (object? Row, Text Words)? Row(DelegationDocument document, string field) => field.Split(':') switch
    {
        ["place", var key] => Of(document.Places.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru)]),
        ["host", var key] => Of(document.Hosts.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru)]),
        ["head", var key] => Of(document.Heads.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru), row.Title]),
        ["participant", var key] => Of(document.Participants.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru), row.Role, row.Body]),
        ["topic", var key] => Of(document.Topics.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru)]),
        ["meeting", var key] => Of(document.Meetings.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru)]),
        ["outcome", var key] => Of(document.Outcomes.FirstOrDefault(row => row.Key == key), row => [new(row.En, row.Ru), row.With]),
        _ => null,
    };

    private static (object? Row, Text Words) Of<T>(T? row, Func<T, IReadOnlyList<Text?>> words)
        where T : class
    {
        if (row is null) return (null, Text.None);
        List<Text> all = [.. words(row).OfType<Text>()];
        return (row, new(all.Select(text => text.En).FirstOrDefault(one => one is not null), all.Select(text => text.Ru).FirstOrDefault(one => one is not null)));
    }
}
