using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>The public fields of an organisation.</summary>
internal sealed class OrganisationFields : PublicFields<OrganisationDocument>
{
    public override string? ValueOf(OrganisationDocument document, string field) => field switch
    {
        "name" => document.En.Name,
        "ru.name" => document.Ru.Name,
        "role" => $"{document.En.Role}|{document.Ru.Role}",
        "kind" => $"{document.Type}|{document.Kind}",
        "sourceSpelling" => document.SourceSpelling,
        "partner" => document.Partner,
        "place" => document.Place?.ToString(),
        "period" => document.Period?.ToString(),
        "status" => $"{document.Status}|{document.StatusAsOf}",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An organisation has no such field."),
    };

    public override string OriginOf(string field) => field switch
    {
        "name" => nameof(OrganisationForm.NameEn),
        "ru.name" => nameof(OrganisationForm.NameRu),
        "role" => nameof(OrganisationForm.RoleEn),
        "sourceSpelling" => nameof(OrganisationForm.Spelling),
        "place" => nameof(OrganisationForm.PlaceEn),
        _ => base.OriginOf(field),
    };

    public override Text? EditorsWord(string field) => field == "kind" ? EditorsAnswers.Kind : null;

    public override IReadOnlyList<string> NumbersOf(OrganisationDocument document, string field) => field == "period" ? QuotedNumbers.YearsOf(document.Period) : [];

    public override Text WordsOf(OrganisationDocument document, string field) => field switch
    {
        "role" => new(document.En.Role, document.Ru.Role),
        "place" => document.Place ?? Text.None,
        _ => Text.None,
    };

    public override Language? LanguageOfName(string field) => EditorsAnswers.LanguageOfName(field);
}
