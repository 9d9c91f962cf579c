using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Organisations;

internal static class OrganisationWriter
{
    public static void Write(TomskDbContext db, OrganisationDocument document, Guid id, RecordKeys keys) => db.Organisations.Add(new Organisation
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Type = document.Type,
        Kind = document.Kind,
        Name = new(document.En.Name, document.Ru.Name),
        Role = new(document.En.Role, document.Ru.Role),
        SourceSpelling = document.SourceSpelling,
        PartnerId = keys.Find(RecordKind.Partner, document.Partner),
        Place = document.Place ?? Text.None,
        Period = document.Period ?? EdtfDate.Undated,
        Status = document.Status,
        StatusAsOf = document.StatusAsOf ?? EdtfDate.Undated,
        SearchText = SearchTextOf(document, keys),
    });

    public static string SearchTextOf(OrganisationDocument document, RecordKeys keys) => SearchText.Of(
        [
            document.En.Name, document.Ru.Name, document.SourceSpelling, document.En.Role, document.Ru.Role,
            .. DateForms.Of(document.Period),
            keys.PartnerWords(document.Partner),
        ]);
}
