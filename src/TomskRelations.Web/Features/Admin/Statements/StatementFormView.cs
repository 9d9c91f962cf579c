using TomskRelations.Core.Records;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Statements;

/// <summary>The form of a statement with what the portal makes of it so far.</summary>
public sealed record StatementFormView(StatementForm Form, StatementContext Context, StatementReading Reading, EntryState State, StatementFormWords Words)
{
    /// <summary>The statement as it will be read.</summary>
    public Text Body => new(Reading.Document.En.Text, Reading.Document.Ru.Text);

    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<SharedTexts> shared) => EntryChecksView.Of(StatementChecks.Of(Reading, Context.Today), shared);

    public RecordEndView End(StaffForm form) => RecordEndView.Of(form, Form, Context, Reading.Record, Words.Provable, 3);

    public LinkedWords SubjectEcho(int row, Texts<SharedTexts> shared) =>
        shared.NameEcho(Reading.Record.Faults, $"About[{row}].Name", Form.About[row].Name, Reading.Subjects[row]?.Name);

    public LinkedWords FigureEcho(Texts<StatementDeskTexts> texts, Texts<SharedTexts> shared) => Reading.Document.Figure is { Unit.Length: > 0 } figure
        ? texts["EchoFigure", shared.Of(figure.Qualifier), Numbers.Say(figure.Value), texts[$"Unit_{figure.Unit}"]]
        : shared.FaultEcho(Reading.Record.Faults, nameof(Form.Figure), Form.Figure);
}
