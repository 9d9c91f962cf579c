using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Drafts;

/// <summary>Keeps what is typed. Of several saves that start from the same version, exactly one wins.</summary>
public sealed class DraftService(TomskDbContext db, TimeProvider clock)
{
    /// <summary>Stores what a form sent.</summary>
    /// <param name="version">The version that the form was made from; null where there was no draft then.</param>
    /// <param name="basedOn">Number of the revision that a new draft begins from; 0 for a record that was never published.</param>
    /// <returns>False where somebody else saved, published or discarded meanwhile. Nothing was stored then.</returns>
    public async Task<bool> KeepAsync(Guid record, RecordKind kind, DraftContent content, Guid? version, int basedOn, Guid member, CancellationToken cancellation) =>
        (version is { } known
            ? await SaveAsync(record, known, content, member, cancellation)
            : await OpenAsync(record, kind, content, basedOn, member, cancellation)) is not null;

    /// <summary>Opens the draft of a record.</summary>
    /// <returns>The draft's version; null where there is a draft already. Nothing was stored then.</returns>
    public async Task<Guid?> OpenAsync(Guid record, RecordKind kind, DraftContent content, int basedOn, Guid member, CancellationToken cancellation)
    {
        if (await IsOpenAsync(record, cancellation)) return null;
        var draft = new Draft
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
        };
        db.Drafts.Add(draft);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return draft.Version;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // Somebody opened it at the same moment: theirs is the draft.
            if (await IsOpenAsync(record, cancellation)) return null;
            throw;
        }
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

    public Task DiscardAsync(Guid record, CancellationToken cancellation) => db.Drafts.Where(draft => draft.Id == record).ExecuteDeleteAsync(cancellation);

    private Task<bool> IsOpenAsync(Guid record, CancellationToken cancellation) => db.Drafts.AnyAsync(draft => draft.Id == record, cancellation);
}

/// <param name="Title">Cut to <see cref="Draft.TitleLength"/>: it only names the draft in lists.</param>
/// <param name="Json">The form's fields.</param>
public sealed record DraftContent(string Title, string Json)
{
    public string Title { get; } = Title.Length > Draft.TitleLength ? Title[..Draft.TitleLength] : Title;
}
