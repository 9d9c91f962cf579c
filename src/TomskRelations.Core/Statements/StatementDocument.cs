using System.Text.Json.Serialization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements;

public sealed record StatementDocument : RecordDocument
{
    private static readonly RecordKind[] Subjects = [RecordKind.Partner, RecordKind.Delegation, RecordKind.Milestone, RecordKind.Organisation];

    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Statement;
    public StatementKind Kind { get; init; }
    public EdtfDate? Date { get; init; }
    public Figure? Figure { get; init; }

    /// <summary>The records on whose pages the statement stands: "partner:germany", "milestone:2006-04-consultations".</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    public StatementWords En { get; init; } = new();
    public StatementWords Ru { get; init; } = new();

    public override IEnumerable<string> Fields() => Filled(
        ("text", true),
        ("date", Date is not null),
        ("figure", Figure is not null),
        ("about", About.Count > 0));

    public override IEnumerable<RecordReference> References() => About.Select(subject =>
        subject.Split(':', 2) is [var name, var key] && Enum.TryParse<RecordKind>(name, ignoreCase: true, out var kind) && Subjects.Contains(kind)
            ? new RecordReference("about", kind, key)
            : new RecordReference("about", RecordKind.Statement, subject));
}

public sealed record StatementWords(string? Text = null);
