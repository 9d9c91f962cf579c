using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>The public fields of a milestone.</summary>
internal sealed class MilestoneFields : PublicFields<MilestoneDocument>
{
    private static readonly Text Linked = new(
        "The editors have linked the milestone to the record of the delegation it belongs to.",
        "Редакция связала веху с записью о делегации, к которой она относится.");

    public override string? ValueOf(MilestoneDocument document, string field) => field switch
    {
        "title" => $"{document.En.Title}|{document.Ru.Title}",
        "text" => $"{document.En.Text}|{document.Ru.Text}",
        "date" => document.Date?.ToString(),
        "kind" => document.Kind.ToString(),
        "isKey" => document.IsKey.ToString(),
        "place" => document.Place?.ToString(),
        "partners" => string.Join(' ', document.Partners),
        "delegation" => document.Delegation,
        "organisations" => string.Join(' ', document.Organisations),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A milestone has no such field."),
    };

    public override string OriginOf(string field) => field switch
    {
        "title" => nameof(MilestoneForm.TitleEn),
        "text" => nameof(MilestoneForm.TextEn),
        "place" => nameof(MilestoneForm.PlaceEn),
        "partners" => "Partners[0].Name",
        "organisations" => "Organisations[0].Name",
        _ => base.OriginOf(field),
    };

    public override Text? EditorsWord(string field) => field switch
    {
        "kind" => EditorsAnswers.Kind,
        "delegation" => Linked,
        _ => null,
    };

    public override IReadOnlyList<string> NumbersOf(MilestoneDocument document, string field) => field == "date" ? QuotedNumbers.YearsOf(document.Date) : [];

    /// <summary>Which milestones are key is the source's word, never the editors'.</summary>
    public override bool NeedsSentence(string field) => field == "isKey";

    public override Text WordsOf(MilestoneDocument document, string field) => field switch
    {
        "title" => new(document.En.Title, document.Ru.Title),
        "text" => new(document.En.Text, document.Ru.Text),
        "place" => document.Place ?? Text.None,
        _ => Text.None,
    };
}
