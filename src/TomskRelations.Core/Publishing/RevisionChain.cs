using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TomskRelations.Core.Publishing;

/// <summary>Ties each revision to the one before, so that a changed or missing one shows.</summary>
public static class RevisionChain
{
    /// <summary>
    /// SHA-256 over everything the revision says and the hash before it, lower-case hexadecimal. A revision without an approval
    /// is hashed as before there were any, so that the chains of former releases hold.
    /// </summary>
    public static string HashOf(Revision revision) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        revision.Approval is { } approval ? string.Join('\n', Said(revision), approval, revision.ApprovalReason.En, revision.ApprovalReason.Ru) : Said(revision))));

    /// <summary>The first revision that does not follow from the one before it, or null where the chain is whole.</summary>
    public static async Task<Revision?> FirstBreakAsync(IAsyncEnumerable<Revision> bySequence, CancellationToken cancellation)
    {
        var (sequence, hash) = (0L, "");
        await foreach (var revision in bySequence.WithCancellation(cancellation))
        {
            if (revision.Sequence != sequence + 1 || revision.PreviousHash != hash || revision.Hash != HashOf(revision)) return revision;
            (sequence, hash) = (revision.Sequence, revision.Hash);
        }
        return null;
    }

    private static string Said(Revision revision) => string.Join('\n',
        revision.Sequence.ToString(CultureInfo.InvariantCulture),
        revision.RecordKind,
        revision.RecordId,
        revision.Number.ToString(CultureInfo.InvariantCulture),
        revision.Slug,
        revision.Action,
        revision.Role,
        revision.PublishedAt.ToString("O", CultureInfo.InvariantCulture),
        revision.Note.En,
        revision.Note.Ru,
        revision.Schema.ToString(CultureInfo.InvariantCulture),
        revision.Snapshot,
        revision.PreviousHash);
}
