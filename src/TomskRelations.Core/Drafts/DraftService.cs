using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Drafts;

/// <summary>Keeps what is typed. Of several saves that start from the same version, exactly one wins.</summary>
public sealed class DraftService(TomskDbContext db, TimeProvider clock)
{
    /// <summary>Stores what a form sent. A form in which nothing changed is not a save: who only looked had no hand in the draft.</summary>
    /// <param name="version">The version that the form was made from; null where there was no draft then.</param>
    /// <param name="basedOn">Number of the revision that a new draft begins from; 0 for a record that was never published.</param>
    /// <returns>The draft's version; null where somebody else saved, published or discarded meanwhile. Nothing was stored then.</returns>
    public async Task<Guid?> KeepAsync(Guid record, RecordKind kind, DraftContent content, Guid? version, int basedOn, Guid member, CancellationToken cancellation)
    {
        if (version is not { } known) return await OpenAsync(record, kind, content, basedOn, member, cancellation);
        var stored = await db.Drafts.AsNoTracking().Where(draft => draft.Id == record && draft.Version == known).Select(draft => draft.Content).SingleOrDefaultAsync(cancellation);
        if (stored is null) return null;
        return FormFields.AreSame(stored, content.Json) ? known : await SaveAsync(record, known, content, member, cancellation);
    }

    /// <summary>Opens the draft of a record.</summary>
    /// <returns>The draft's version; null where there is a draft already. Nothing was stored then.</returns>
    public async Task<Guid?> OpenAsync(Guid record, RecordKind kind, DraftContent content, int basedOn, Guid member, CancellationToken cancellation)
    {
        if (await IsOpenAsync(record, cancellation)) return null;
        var (version, now) = (Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime);
        db.Drafts.Add(new()
        {
            Id = record,
            Kind = kind,
            Title = content.Title,
            Content = content.Json,
            Version = version,
            BasedOn = basedOn,
            AuthorId = member,
            SavedById = member,
            SavedAt = now,
            Hands = [new() { MemberId = member }],
        });
        db.DraftVersions.Add(new() { Id = version, DraftId = record, Content = content.Json, SavedAt = now });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return version;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // Somebody opened it at the same moment: theirs is the draft.
            if (await IsOpenAsync(record, cancellation)) return null;
            throw;
        }
    }

    /// <summary>Saves. A draft that was submitted is in work again then.</summary>
    /// <param name="version">The version that the form was made from.</param>
    /// <returns>The new version; null where somebody else saved meanwhile or the draft is no more. Nothing was stored then.</returns>
    public Task<Guid?> SaveAsync(Guid record, Guid version, DraftContent content, Guid member, CancellationToken cancellation) => InTransactionAsync<Guid?>(async () =>
    {
        var (renewed, now) = (Guid.CreateVersion7(), clock.GetUtcNow().UtcDateTime);
        var saved = await db.Drafts.Where(draft => draft.Id == record && draft.Version == version).ExecuteUpdateAsync(
            draft => draft
                .SetProperty(row => row.Title.En, content.Title.En)
                .SetProperty(row => row.Title.Ru, content.Title.Ru)
                .SetProperty(row => row.Content, content.Json)
                .SetProperty(row => row.Version, renewed)
                .SetProperty(row => row.State, row => row.State == DraftState.Submitted ? DraftState.InWork : row.State)
                .SetProperty(row => row.SavedById, member)
                .SetProperty(row => row.SavedAt, now),
            cancellation);
        if (saved == 0) return null;
        db.DraftVersions.Add(new() { Id = renewed, DraftId = record, Content = content.Json, SavedAt = now });
        await HaveHandAsync(record, member, cancellation);
        await ForgetOldVersionsAsync(record, cancellation);
        return renewed;
    }, cancellation);

    /// <summary>Hands a draft to a second person. Whether it can be published is for the caller to ask beforehand.</summary>
    /// <returns>False where somebody else saved meanwhile or the draft is no more. Nothing was stored then.</returns>
    public Task<bool> SubmitAsync(Guid record, Guid version, Guid member, CancellationToken cancellation) => InTransactionAsync(async () =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var submitted = await db.Drafts.Where(draft => draft.Id == record && draft.Version == version).ExecuteUpdateAsync(
            draft => draft.SetProperty(row => row.State, DraftState.Submitted).SetProperty(row => row.SubmittedById, member).SetProperty(row => row.SubmittedAt, now), cancellation);
        if (submitted == 0) return false;
        await HaveHandAsync(record, member, cancellation);
        return true;
    }, cancellation);

    /// <summary>Gives a draft back. Whoever returns it had no hand in it by that.</summary>
    /// <param name="words">What is to be mended, not blank, at most <see cref="DraftRemark.WordsLength"/> long.</param>
    /// <returns>False where somebody saved meanwhile or the draft is no more. Nothing was stored then.</returns>
    public Task<bool> ReturnAsync(Guid record, Guid version, Guid member, string words, CancellationToken cancellation) => InTransactionAsync(async () =>
    {
        var returned = await db.Drafts.Where(draft => draft.Id == record && draft.Version == version)
            .ExecuteUpdateAsync(draft => draft.SetProperty(row => row.State, DraftState.Returned), cancellation);
        if (returned == 0) return false;
        db.DraftRemarks.Add(new() { Id = Guid.CreateVersion7(), DraftId = record, AuthorId = member, WrittenAt = clock.GetUtcNow().UtcDateTime, Words = words });
        return true;
    }, cancellation);

    /// <param name="version">The version that is meant.</param>
    /// <returns>False where somebody saved meanwhile or the draft is no more. Nothing was removed then.</returns>
    public Task<bool> DiscardAsync(Guid record, Guid version, CancellationToken cancellation) =>
        InTransactionAsync(() => db.RemoveDraftAsync(record, version, cancellation), cancellation);

    private Task<bool> IsOpenAsync(Guid record, CancellationToken cancellation) => db.Drafts.AnyAsync(draft => draft.Id == record, cancellation);

    private async Task HaveHandAsync(Guid record, Guid member, CancellationToken cancellation)
    {
        if (!await db.DraftHands.AnyAsync(hand => hand.DraftId == record && hand.MemberId == member, cancellation)) db.DraftHands.Add(new() { DraftId = record, MemberId = member });
    }

    private Task<int> ForgetOldVersionsAsync(Guid record, CancellationToken cancellation) => db.DraftVersions
        .Where(row => row.DraftId == record && db.DraftVersions.Count(later => later.DraftId == record && later.SavedAt > row.SavedAt) >= DraftVersion.Most)
        .ExecuteDeleteAsync(cancellation);

    private Task<T> InTransactionAsync<T>(Func<Task<T>> act, CancellationToken cancellation) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var result = await act();
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
        return result;
    });
}

/// <param name="Title">Cut to <see cref="Draft.TitleLength"/>: it only names the draft in lists.</param>
/// <param name="Json">The form's fields.</param>
public sealed record DraftContent(Text Title, string Json)
{
    public Text Title { get; } = new(Cut(Title.En), Cut(Title.Ru));

    private static string? Cut(string? title) => title?.Length > Draft.TitleLength ? title[..Draft.TitleLength] : title;
}
