using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>The form of a statement, as typed.</summary>
public sealed class StatementForm : RecordForm
{
    public string? Kind { get; set; }
    public string? TextEn { get; set; }
    public string? TextRu { get; set; }
    public string? Date { get; set; }

    /// <summary>The number that it states.</summary>
    public string? Figure { get; set; }

    /// <summary>What is counted.</summary>
    public string? FigureUnit { get; set; }

    public string? FigureQualifier { get; set; }
    public List<SubjectRow> About { get; set; } = [];

    public override EntryRows Rows() => base.Rows().With(nameof(About), About);
}

/// <summary>A record on whose page the statement stands.</summary>
public sealed class SubjectRow
{
    /// <summary>Code of a <see cref="StatementSubjectKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>What it is called, or its slug.</summary>
    public string? Name { get; set; }
}

/// <summary>The kinds of records on whose pages statements stand.</summary>
public enum StatementSubjectKind
{
    Partner,
    Delegation,
    Milestone,
    Organisation,
}
