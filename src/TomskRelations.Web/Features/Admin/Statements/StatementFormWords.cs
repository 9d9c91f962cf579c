using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Statements;

/// <summary>What the parts of a statement's form are called.</summary>
public sealed class StatementFormWords(Texts<StatementDeskTexts> texts, Texts<SharedTexts> shared, Texts<TermTexts> terms) : RecordFormWords<StatementDeskTexts>(texts, shared)
{
    private readonly Texts<StatementDeskTexts> texts = texts;
    private readonly Texts<SharedTexts> shared = shared;

    public override RecordKind Kind => RecordKind.Statement;

    public override string Provable(string field) => texts[$"Field_{field}"];

    protected override string? Choice(string field, string value) => field switch
    {
        "Kind" => ChoiceWords.Of<StatementKind>(value, terms.Of),
        "FigureUnit" when StatementFormReader.Units.Contains(value) => texts[$"Unit_{value}"],
        "FigureQualifier" => ChoiceWords.Of<Qualifier>(value, shared.Of),
        "About.Kind" => ChoiceWords.Of<StatementSubjectKind>(value, texts.Of),
        _ => null,
    };
}
