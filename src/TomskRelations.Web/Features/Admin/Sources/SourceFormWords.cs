using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Sources;

/// <summary>What the parts of a source's form are called.</summary>
public sealed class SourceFormWords(Texts<SourceDeskTexts> texts, Texts<SharedTexts> shared) : RecordFormWords<SourceDeskTexts>(texts, shared)
{
    private readonly Texts<SourceDeskTexts> texts = texts;

    public override RecordKind Kind => RecordKind.Source;

    public override string Provable(string field) => texts[$"Field_{field}"];

    protected override string? Choice(string field, string value) => field == "Language" && SourceLanguages.All.Contains(value) ? LanguageNames.Of(value) : null;
}
