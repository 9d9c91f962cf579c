using TomskRelations.Core.Milestones;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Milestones;

/// <summary>What the parts of a milestone's form are called.</summary>
public sealed class MilestoneFormWords(Texts<MilestoneDeskTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms) : RecordFormWords<MilestoneDeskTexts>(texts, shared)
{
    private readonly Texts<MilestoneDeskTexts> texts = texts;
    private readonly Texts<SharedTexts> shared = shared;

    public override RecordKind Kind => RecordKind.Milestone;

    public override string Provable(string field) => texts[$"Field_{field}"];

    protected override string? Choice(string field, string value) => field switch
    {
        "Kind" => ChoiceWords.Of<MilestoneKind>(value, terms.Of),
        "IsKey" => shared["Ticked"],
        _ => null,
    };
}
