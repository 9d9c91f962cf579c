using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Lists the drafts of delegations that lack something. All are read against one context, whatever they change.</summary>
public sealed class IncompleteDrafts(DraftQueries drafts, DelegationEntryQueries entries)
{
    /// <summary>The note is written at the end; what is alike, contradicts itself or cannot be read is not lacking.</summary>
    private static readonly ReadyRule[] Others = [ReadyRule.Note, ReadyRule.LikeAnother, ReadyRule.FewerThanNamed, ReadyRule.FollowUpBefore, ReadyRule.Unreadable];

    public async Task<IReadOnlyList<IncompleteDraft>> ListAsync(CancellationToken cancellation)
    {
        var contents = await drafts.ContentsAsync(RecordKind.Delegation, cancellation);
        if (contents.Count == 0) return [];
        var context = await entries.ContextAsync(Guid.Empty, cancellation);
        return [.. contents.Select(draft => new IncompleteDraft(draft.Line, Lacks(draft, context))).Where(draft => draft.Lacks.Count > 0)];
    }

    private static IReadOnlyList<ReadyRule> Lacks(DraftWithContent draft, DelegationContext context)
    {
        var own = context with { Id = draft.Line.Id };
        return [.. DelegationChecks.Of(DelegationFormReader.Read(FormJson.Read<DelegationForm>(draft.Content), own), own)
            .Where(check => check.State != ReadyState.Done && !Others.Contains(check.Rule))
            .Select(check => check.Rule)];
    }
}

public sealed record IncompleteDraft(DraftLine Line, IReadOnlyList<ReadyRule> Lacks);
