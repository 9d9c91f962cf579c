using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements;

/// <summary>Reads on which pages statements stand.</summary>
public sealed class StatementPageQueries(TomskDbContext db)
{
    public async Task<IReadOnlyDictionary<Guid, StatementPages>> OfAsync(IReadOnlyList<Guid> statements, CancellationToken cancellation)
    {
        var rows = await db.Statements.AsNoTracking()
            .Where(row => statements.Contains(row.Id))
            .Select(row => new
            {
                row.Id,
                row.Kind,
                Subjects = row.Subjects.OrderBy(subject => subject.Ordinal).Select(subject =>
                    subject.Partner != null ? new SubjectPage(RecordKind.Partner, subject.Partner.Slug, subject.Partner.Name)
                    : subject.Delegation != null ? new SubjectPage(RecordKind.Delegation, subject.Delegation.Slug, subject.Delegation.Title)
                    : subject.Milestone != null ? new SubjectPage(RecordKind.Milestone, subject.Milestone.Slug, subject.Milestone.Title)
                    : new SubjectPage(RecordKind.Organisation, subject.Organisation!.Slug, subject.Organisation.Name)).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Id, row => new StatementPages(row.Subjects, StatementPlaces.Of(row.Kind, row.Subjects.Count > 0)));
    }
}
