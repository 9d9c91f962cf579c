using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>The public fields of a partner.</summary>
internal sealed class PartnerFields : PublicFields<PartnerDocument>
{
    private const string List = "list:", Cooperation = "cooperation:";

    private static readonly Text Candidates = new("The editors name the codes that may be meant.", "Редакция приводит коды, которые могут подразумеваться.");
    private static readonly Text Collected = new("Names people search by, collected by the editors.", "Названия, по которым ищут, собраны редакцией.");
    private static readonly Text Grouped = new("Grouping by the editors.", "Группировка редакции.");
    private static readonly Text LiesIn = new("The country it lies in, named by the editors.", "Страна, в которой находится партнёр, указана редакцией.");
    private static readonly Text Standing = new("Status in the CIS, entered by the editors.", "Статус в СНГ указан редакцией.");
    private static readonly Text Listed = new("The editors have put the partner on this list.", "Партнёр включён в этот список редакцией.");
    private static readonly Text Cooperating = new("The editors have named this field of cooperation.", "Область сотрудничества указана редакцией.");

    public override string? ValueOf(PartnerDocument document, string field) => field switch
    {
        "name" => document.En.Name,
        "ru.name" => document.Ru.Name,
        "lead" => $"{document.En.Lead}|{document.Ru.Lead}",
        "iso" => document.Iso,
        "isoCandidates" => string.Join(' ', document.IsoCandidates),
        "parent" => document.Parent,
        "sourceSpelling" => document.SourceSpelling,
        "aliases" => string.Join('|', document.Aliases),
        "worldRegion" => document.WorldRegion?.ToString(),
        "cis" => $"{document.Cis?.Status}|{document.Cis?.AsOf}",
        _ when IsIn(List, field) => Ticked(document.Lists, field[List.Length..]),
        _ when IsIn(Cooperation, field) => Ticked(document.Cooperation, field[Cooperation.Length..]),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A partner has no such field."),
    };

    public override string OriginOf(string field) => field switch
    {
        "name" => nameof(PartnerForm.NameEn),
        "ru.name" => nameof(PartnerForm.NameRu),
        "lead" => nameof(PartnerForm.LeadEn),
        "sourceSpelling" => nameof(PartnerForm.Spelling),
        "cis" => nameof(PartnerForm.CisStatus),
        _ when IsIn(List, field) => nameof(PartnerForm.Lists),
        _ when IsIn(Cooperation, field) => nameof(PartnerForm.Cooperation),
        _ => base.OriginOf(field),
    };

    /// <summary>A list or a field of cooperation is a source's word only where a row ticks it: a sentence about a partner seldom names one.</summary>
    public override Text? EditorsWord(string field) => field switch
    {
        "iso" => NewPartner.Standard,
        "isoCandidates" => Candidates,
        "aliases" => Collected,
        "worldRegion" => Grouped,
        "parent" => LiesIn,
        "cis" => Standing,
        _ when IsIn(List, field) => Listed,
        _ when IsIn(Cooperation, field) => Cooperating,
        _ => null,
    };

    public override Text WordsOf(PartnerDocument document, string field) => field == "lead" ? new(document.En.Lead, document.Ru.Lead) : Text.None;

    public override Language? LanguageOfName(string field) => EditorsAnswers.LanguageOfName(field);

    private static bool IsIn(string rows, string field) => field.StartsWith(rows, StringComparison.Ordinal);

    private static string? Ticked<T>(IEnumerable<T> ticked, string code)
        where T : struct, Enum => ticked.Any(term => DocumentField.Code(term) == code) ? code : null;
}
