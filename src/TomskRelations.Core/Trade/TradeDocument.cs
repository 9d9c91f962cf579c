using System.Text.Json.Serialization;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

public sealed record TradeDocument : RecordDocument
{
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Trade;
    public required int Year { get; init; }
    public TradePeriod Period { get; init; }
    public int? FromMonth { get; init; }
    public int? ToMonth { get; init; }
    public required TradeMeasure Measure { get; init; }
    public required TradeScope Scope { get; init; }
    public string? Partner { get; init; }
    public Text? Sector { get; init; }
    public int? BaseYear { get; init; }
    public decimal? Value { get; init; }
    public TrendDirection? Direction { get; init; }
    public Missing? Missing { get; init; }
    public TradeUnit? Unit { get; init; }
    public Text? UnitWords { get; init; }
    public int Decimals { get; init; }
    public Qualifier Qualifier { get; init; }
    public TradeStatus Status { get; init; }
    public ReportingBody Body { get; init; }
    public bool IsTrueZero { get; init; }
    public string? SupersededBy { get; init; }
    public Text? SupersededReason { get; init; }

    public override IEnumerable<string> Fields() => Filled(
        ("value", Value is not null),
        ("direction", Direction is not null),
        ("missing", Missing is not null),
        ("year", true),
        ("scope", true),
        ("unit", Unit is not null),
        ("partner", Partner is not null),
        ("baseYear", BaseYear is not null),
        ("status", true),
        ("body", true));

    public override IEnumerable<RecordReference> References() =>
    [
        .. Partner is null ? [] : (IEnumerable<RecordReference>)[new("partner", RecordKind.Partner, Partner)],
        .. SupersededBy is null ? [] : (IEnumerable<RecordReference>)[new("supersededBy", RecordKind.Trade, SupersededBy)],
    ];
}
