using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Partners;

/// <summary>What the parts of a partner's form are called.</summary>
public sealed class PartnerFormWords(Texts<PartnerDeskTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms) : RecordFormWords<PartnerDeskTexts>(texts, shared)
{
    private readonly Texts<PartnerDeskTexts> texts = texts;

    public override RecordKind Kind => RecordKind.Partner;

    public override string Provable(string field) => field.Split(':') switch
    {
        ["list", var code] => texts["Field_list", ChoiceWords.Of<PartnerList>(code, terms.Of)],
        ["cooperation", var code] => texts["Field_cooperation", ChoiceWords.Of<CooperationField>(code, terms.Of)],
        _ => texts[$"Field_{field}"],
    };

    protected override string? Choice(string field, string value) => field switch
    {
        "Kind" => ChoiceWords.Of<PartnerKind>(value, terms.Of),
        "WorldRegion" => ChoiceWords.Of<WorldRegion>(value, terms.Of),
        "CisStatus" => ChoiceWords.Of<CisStatus>(value, terms.Of),
        "Lists" or "Lists." => ChoiceWords.Of<PartnerList>(value, terms.Of),
        "Cooperation" or "Cooperation." => ChoiceWords.Of<CooperationField>(value, terms.Of),
        _ => null,
    };
}
