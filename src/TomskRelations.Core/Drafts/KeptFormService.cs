using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Drafts;

/// <summary>Keeps what was sent after a sign-in had expired: for a day, and the last few forms of each member.</summary>
public sealed class KeptFormService(TomskDbContext db, TimeProvider clock)
{
    public const int MostOfAMember = 5;
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <param name="content">The form's fields, encrypted.</param>
    /// <returns>The kept form's identity.</returns>
    public async Task<Guid> KeepAsync(Guid member, string path, string content, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await MakeRoomAsync(member, now - Life, cancellation);
        var id = Guid.CreateVersion7();
        db.KeptForms.Add(new() { Id = id, MemberId = member, Path = path, Content = content, KeptAt = now });
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    private Task<int> MakeRoomAsync(Guid member, DateTime expired, CancellationToken cancellation) => db.KeptForms
        .Where(form => form.KeptAt <= expired
            || (form.MemberId == member && db.KeptForms.Count(later => later.MemberId == member && later.KeptAt > form.KeptAt) >= MostOfAMember - 1))
        .ExecuteDeleteAsync(cancellation);
}
