using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>Fills the form in: with a published milestone, so that it can be changed, or with what a new one begins with.</summary>
public static class MilestoneFormWriter
{
    public static MilestoneForm New() => new MilestoneForm { Partners = [new()] }.Begun();

    /// <param name="language">The language partners are named and dates are written in.</param>
    public static MilestoneForm Write(MilestoneContext context, Language language)
    {
        var form = Write(context.Published!.Document, context.Partners, language);
        context.PutInOrder(form);
        return form;
    }

    /// <param name="language">The language partners are named in.</param>
    public static MilestoneForm Write(MilestoneDocument document, PartnerNames partners, Language language)
    {
        return new MilestoneForm
        {
            TitleEn = document.En.Title,
            TitleRu = document.Ru.Title,
            TextEn = document.En.Text,
            TextRu = document.Ru.Text,
            Kind = DocumentField.Code(document.Kind),
            IsKey = document.IsKey,
            Date = TypedDate.Write(document.Date, language),
            PlaceEn = document.Place?.En,
            PlaceRu = document.Place?.Ru,
            Partners = [.. document.Partners.Select(slug => new NameRow { Name = partners.NameOf(slug, language) })],
            Delegation = document.Delegation,
            Organisations = [.. document.Organisations.Select(slug => new NameRow { Name = slug })],
        }.Resting(document, language);
    }
}
