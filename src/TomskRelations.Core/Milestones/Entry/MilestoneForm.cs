using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>The form of a milestone, as typed.</summary>
public sealed class MilestoneForm : RecordForm
{
    public string? TitleEn { get; set; }
    public string? TitleRu { get; set; }
    public string? TextEn { get; set; }
    public string? TextRu { get; set; }
    public string? Kind { get; set; }

    /// <summary>The source itself calls it a key milestone.</summary>
    public bool IsKey { get; set; }

    public string? Date { get; set; }
    public string? PlaceEn { get; set; }
    public string? PlaceRu { get; set; }
    public List<NameRow> Partners { get; set; } = [];

    /// <summary>The delegation that is the same event.</summary>
    public string? Delegation { get; set; }

    public List<NameRow> Organisations { get; set; } = [];

    public override EntryRows Rows() => base.Rows().With(nameof(Partners), Partners).With(nameof(Organisations), Organisations);
}
