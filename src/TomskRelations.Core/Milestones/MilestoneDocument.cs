using System.Text.Json.Serialization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones;

public sealed record MilestoneDocument : RecordDocument
{
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Milestone;
    public EdtfDate? Date { get; init; }
    public MilestoneKind Kind { get; init; }
    public bool IsKey { get; init; }
    public Text? Place { get; init; }
    public IReadOnlyList<string> Partners { get; init; } = [];
    public string? Delegation { get; init; }
    public IReadOnlyList<string> Organisations { get; init; } = [];
    public MilestoneWords En { get; init; } = new();
    public MilestoneWords Ru { get; init; } = new();

    public override IEnumerable<string> Fields() => Filled(
        ("title", true),
        ("text", En.Text is not null || Ru.Text is not null),
        ("date", Date is not null),
        ("kind", true),
        ("isKey", IsKey),
        ("place", Place is not null),
        ("partners", Partners.Count > 0),
        ("delegation", Delegation is not null),
        ("organisations", Organisations.Count > 0));

    public override IEnumerable<RecordReference> References() =>
    [
        .. Partners.Select(key => new RecordReference("partners", RecordKind.Partner, key)),
        .. Delegation is null ? [] : (IEnumerable<RecordReference>)[new("delegation", RecordKind.Delegation, Delegation)],
        .. Organisations.Select(key => new RecordReference("organisations", RecordKind.Organisation, key)),
    ];
}

public sealed record MilestoneWords(string? Title = null, string? Text = null);
