using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Drafts;

/// <summary>Reads the forms that were kept for a member of staff.</summary>
public sealed class KeptFormQueries(TomskDbContext db, TimeProvider clock)
{
    /// <returns>Null where there is none, where it is another member's, and after <see cref="KeptFormService.Life"/>.</returns>
    public Task<OpenKeptForm?> FindAsync(Guid id, Guid member, CancellationToken cancellation)
    {
        var expired = clock.GetUtcNow().UtcDateTime - KeptFormService.Life;
        return db.KeptForms.AsNoTracking()
            .Where(form => form.Id == id && form.MemberId == member && form.KeptAt > expired)
            .Select(form => new OpenKeptForm(form.Path, form.Content, form.KeptAt))
            .SingleOrDefaultAsync(cancellation);
    }
}

/// <param name="Content">The form's fields, encrypted.</param>
public sealed record OpenKeptForm(string Path, string Content, DateTime KeptAt);
