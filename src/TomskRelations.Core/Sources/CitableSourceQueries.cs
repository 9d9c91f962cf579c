using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Sources;

/// <summary>Reads what can be cited.</summary>
public sealed class CitableSourceQueries(TomskDbContext db)
{
    public async Task<CitableSources> AllAsync(CancellationToken cancellation) => new(await db.Sources.AsNoTracking().AsSingleQuery()
        .OrderBy(source => source.Slug)
        .Select(source => new CitableSource(
            source.Slug,
            source.Title,
            source.Language,
            source.Sentences.OrderBy(unit => unit.Ordinal).Select(unit => new CitableUnit(unit.Key, unit.Number, unit.Text)).ToList()))
        .ToListAsync(cancellation));
}
