using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Milestones;

internal static class MilestoneWriter
{
    public static void Write(TomskDbContext db, MilestoneDocument document, Guid id, RecordKeys keys) => db.Milestones.Add(new Milestone
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Title = new(document.En.Title, document.Ru.Title),
        Body = new(document.En.Text, document.Ru.Text),
        Date = document.Date ?? EdtfDate.Undated,
        Kind = document.Kind,
        IsKey = document.IsKey,
        Place = document.Place ?? Text.None,
        DelegationId = keys.Find(RecordKind.Delegation, document.Delegation),
        SearchText = SearchTextOf(document, keys),
        Partners = [.. document.Partners.Select((key, ordinal) =>
            new MilestonePartner { Ordinal = ordinal, PartnerId = keys[RecordKind.Partner, key] })],
        Organisations = [.. document.Organisations.Select((key, ordinal) =>
            new MilestoneOrganisation { Ordinal = ordinal, OrganisationId = keys[RecordKind.Organisation, key] })],
    });

    public static string SearchTextOf(MilestoneDocument document, RecordKeys keys) => SearchText.Of(
        [
            document.En.Title, document.Ru.Title, document.En.Text, document.Ru.Text,
            .. DateForms.Of(document.Date),
            .. document.Partners.Select(keys.PartnerWords),
        ]);
}
