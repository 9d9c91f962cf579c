using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>What a statement's form is read against.</summary>
public sealed record StatementContext : EntryContext<StatementDocument>
{
    public StatementContext(EntryContext<StatementDocument> shared)
        : base(shared)
    {
    }

    public required RecordNames Organisations { get; init; }

    public required RecordNames Delegations { get; init; }

    public required RecordNames Milestones { get; init; }

    /// <summary>Null where nothing of this kind is called so, or several are.</summary>
    public SubjectPage? Find(StatementSubjectKind kind, string? typed) => kind switch
    {
        StatementSubjectKind.Partner => Partners.Find(typed) is { } partner ? new(RecordKind.Partner, partner.Slug, partner.Name) : null,
        StatementSubjectKind.Delegation => Page(RecordKind.Delegation, Delegations.Find(typed)),
        StatementSubjectKind.Milestone => Page(RecordKind.Milestone, Milestones.Find(typed)),
        _ => Page(RecordKind.Organisation, Organisations.Find(typed)),
    };

    private static SubjectPage? Page(RecordKind kind, NamedRecord? found) => found is null ? null : new(kind, found.Slug, found.Name);
}
