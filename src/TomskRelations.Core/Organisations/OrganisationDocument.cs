using System.Text.Json.Serialization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations;

public sealed record OrganisationDocument : RecordDocument
{
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Organisation;
    public OrganisationType Type { get; init; }
    public OrganisationKind Kind { get; init; }
    public string? Partner { get; init; }
    public Text? Place { get; init; }
    public EdtfDate? Period { get; init; }
    public OrganisationStatus? Status { get; init; }
    public EdtfDate? StatusAsOf { get; init; }
    public string? SourceSpelling { get; init; }
    public OrganisationWords En { get; init; } = new();
    public OrganisationWords Ru { get; init; } = new();

    public override IEnumerable<string> Fields() => Filled(
        ("name", En.Name is not null),
        ("ru.name", Ru.Name is not null),
        ("role", En.Role is not null || Ru.Role is not null),
        ("kind", true),
        ("sourceSpelling", SourceSpelling is not null),
        ("partner", Partner is not null),
        ("place", Place is not null),
        ("period", Period is not null),
        ("status", Status is not null));

    public override IEnumerable<RecordReference> References() =>
        Partner is null ? [] : [new("partner", RecordKind.Partner, Partner)];
}

public sealed record OrganisationWords(string? Name = null, string? Role = null);
