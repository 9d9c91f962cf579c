using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Finds the published records that lack something, of all kinds whose lists look alike.</summary>
public sealed class LackingRecordQueries(TomskDbContext db)
{
    /// <summary>The first few of each kind that has any.</summary>
    public async Task<IReadOnlyList<LackingRecords>> ListAsync(int few, CancellationToken cancellation)
    {
        List<LackingRecords> all = [];
        foreach (var kind in StandingRecords.Kinds)
        {
            var records = await db.Standing(kind).Lacking().OrderBy(row => row.Slug).Take(few).ToListAsync(cancellation);
            if (records.Count > 0) all.Add(new(kind, records));
        }
        return all;
    }
}

public sealed record LackingRecords(RecordKind Kind, IReadOnlyList<StandingRecord> Records);
