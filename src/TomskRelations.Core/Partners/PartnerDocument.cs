using System.Text.Json.Serialization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners;

public sealed record PartnerDocument : RecordDocument
{
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Partner;
    public PartnerKind Kind { get; init; }
    public string? Iso { get; init; }
    public IReadOnlyList<string> IsoCandidates { get; init; } = [];

    /// <summary>Key of the country that a region, city or body lies in.</summary>
    public string? Parent { get; init; }

    public string? SourceSpelling { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public WorldRegion? WorldRegion { get; init; }
    public CisDocument? Cis { get; init; }
    public IReadOnlyList<PartnerList> Lists { get; init; } = [];
    public IReadOnlyList<CooperationField> Cooperation { get; init; } = [];
    public PartnerWords En { get; init; } = new();
    public PartnerWords Ru { get; init; } = new();

    public override IEnumerable<string> Fields() =>
    [
        .. Filled(
            ("name", En.Name is not null),
            ("ru.name", Ru.Name is not null),
            ("lead", En.Lead is not null || Ru.Lead is not null),
            ("iso", Iso is not null),
            ("isoCandidates", IsoCandidates.Count > 0),
            ("parent", Parent is not null),
            ("sourceSpelling", SourceSpelling is not null),
            ("aliases", Aliases.Count > 0),
            ("worldRegion", WorldRegion is not null),
            ("cis", Cis is not null)),
        .. Lists.Select(list => $"list:{DocumentField.Code(list)}"),
        .. Cooperation.Select(field => $"cooperation:{DocumentField.Code(field)}"),
    ];

    public override IEnumerable<RecordReference> References() =>
        Parent is null ? [] : [new("parent", RecordKind.Partner, Parent)];
}

public sealed record PartnerWords(string? Name = null, string? Lead = null);

public sealed record CisDocument(CisStatus Status, EdtfDate AsOf);
