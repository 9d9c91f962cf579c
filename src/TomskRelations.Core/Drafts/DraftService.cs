using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Drafts;

/// <summary>Keeps what is typed. Of several saves that start from the same version, exactly one wins.</summary>
public sealed class DraftService(TomskDbContext db, TimeProvider clock)
{
    /// <summary>Opens the draft of a record; where there is one already, that one.</summary>
    /// <param name="content">What a new draft holds.</param>
    /// <returns>The draft's version.</returns>
    public async Task<Guid> OpenAsync(Guid record, RecordKind kind, DraftContent content, int basedOn, Guid member, CancellationToken cancellation)
    {
        if (await VersionOfAsync(record, cancellation) is { } open) return open;
        db.Drafts.Add(new()
        {
            Id = record,
            Kind = kind,
            Title = content.Title,
            Content = content.Json,
            Version = Guid.CreateVersion7(),
            BasedOn = basedOn,
            AuthorId = member,
            SavedById = member,
            SavedAt = clock.GetUtcNow().UtcDateTime,
        });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody opened it at the same moment: theirs is the draft. Anything else fails again below.
            db.ChangeTracker.Clear();
        }
        return await VersionOfAsync(record, cancellation) ?? throw new InvalidOperationException($"The draft {record} was not stored.");
    }

    /// <param name="version">The version that the form was made from.</param>
    /// <returns>The new version; null where somebody else saved meanwhile or the draft is no more. Nothing was stored then.</returns>
    public async Task<Guid?> SaveAsync(Guid record, Guid version, DraftContent content, Guid member, CancellationToken cancellation)
    {
        var (renewed, now) = (Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime);
        var saved = await db.Drafts.Where(draft => draft.Id == record && draft.Version == version).ExecuteUpdateAsync(
            draft => draft
                .SetProperty(row => row.Title, content.Title)
                .SetProperty(row => row.Content, content.Json)
                .SetProperty(row => row.Version, renewed)
                .SetProperty(row => row.SavedById, member)
                .SetProperty(row => row.SavedAt, now),
            cancellation);
        return saved == 1 ? renewed : null;
    }

    /// <returns>False where the draft has another version or is no more.</returns>
    public async Task<bool> DiscardAsync(Guid record, Guid version, CancellationToken cancellation) =>
        await db.Drafts.Where(draft => draft.Id == record && draft.Version == version).ExecuteDeleteAsync(cancellation) == 1;

    private Task<Guid?> VersionOfAsync(Guid record, CancellationToken cancellation) =>
        db.Drafts.Where(draft => draft.Id == record).Select(draft => (Guid?)draft.Version).SingleOrDefaultAsync(cancellation);
}

/// <param name="Title">Cut to <see cref="Draft.TitleLength"/>: it only names the draft in lists.</param>
/// <param name="Json">The form's fields.</param>
public sealed record DraftContent(string Title, string Json)
{
    public string Title { get; } = Title.Length > Draft.TitleLength ? Title[..Draft.TitleLength] : Title;
}
