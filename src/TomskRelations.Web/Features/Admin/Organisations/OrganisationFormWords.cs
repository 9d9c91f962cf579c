using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Organisations;

/// <summary>What the parts of an organisation's form are called.</summary>
public sealed class OrganisationFormWords(Texts<OrganisationDeskTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms) : RecordFormWords<OrganisationDeskTexts>(texts, shared)
{
    private readonly Texts<OrganisationDeskTexts> texts = texts;

    public override RecordKind Kind => RecordKind.Organisation;

    public override string Provable(string field) => texts[$"Field_{field}"];

    protected override string? Choice(string field, string value) => field switch
    {
        "Type" => ChoiceWords.Of<OrganisationType>(value, terms.Of),
        "Kind" => ChoiceWords.Of<OrganisationKind>(value, terms.Of),
        "Status" => ChoiceWords.Of<OrganisationStatus>(value, terms.Of),
        _ => null,
    };
}
