namespace TomskRelations.Core.Entry;

/// <summary>One thing that a record needs before it can be published, or that is worth a look.</summary>
/// <param name="Field">Name of the field to go to, in the request.</param>
/// <param name="Count">Of the fields or findings that the rule speaks of.</param>
public sealed record ReadyCheck(ReadyRule Rule, ReadyState State, string? Field = null, int Count = 0)
{
    /// <summary>What a record cannot do without, rule by rule, and that all else can be read.</summary>
    /// <param name="needed">Each rule with the names its fields begin with.</param>
    internal static IEnumerable<ReadyCheck> Of(IReadOnlyList<EntryFault> faults, params IReadOnlyList<(ReadyRule Rule, string Field)> needed) =>
    [
        .. needed.Select(rule => Needed(rule.Rule, faults, rule.Field)),
        Readable([.. faults.Where(fault => !needed.Any(rule => fault.Field.StartsWith(rule.Field, StringComparison.Ordinal)))]),
    ];

    /// <summary>That nothing is wrong with the fields whose names begin so.</summary>
    internal static ReadyCheck Needed(ReadyRule rule, IEnumerable<EntryFault> faults, params IEnumerable<string> fields)
    {
        var fault = faults.FirstOrDefault(found => fields.Any(field => found.Field.StartsWith(field, StringComparison.Ordinal)));
        return new(rule, fault is null ? ReadyState.Done : ReadyState.Blocks, fault?.Field);
    }

    /// <summary>That nothing is wrong with any other field.</summary>
    internal static ReadyCheck Readable(IReadOnlyList<EntryFault> others) => others.Count == 0
        ? new(ReadyRule.Readable, ReadyState.Done)
        : new(ReadyRule.Unreadable, ReadyState.Blocks, others[0].Field, others.Count);

    internal static IEnumerable<ReadyCheck> Of(ProofReading proof) => Warn(proof.NotInWords.Count > 0, ReadyRule.NotInWords, Bases.Rows, proof.NotInWords.Count);

    internal static IEnumerable<ReadyCheck> Warn(bool isSo, ReadyRule rule, string? field = null, int count = 0) =>
        isSo ? [new(rule, ReadyState.Warns, field, count)] : [];
}

public enum ReadyState
{
    Done,
    Warns,
    Blocks,
}

/// <summary>Each has words in both languages.</summary>
public enum ReadyRule
{
    Title,
    Name,
    Words,
    Kind,
    Partners,
    Sheet,

    /// <summary>What the record rests on.</summary>
    Basis,

    Note,
    Readable,
    Unreadable,

    /// <summary>Another record has the same date and the same first partner.</summary>
    LikeAnother,

    /// <summary>A visit that should be over by now is still announced.</summary>
    StillAnnounced,

    NoDate,
    NoDirection,
    NoPlace,
    NoPartner,
    NoRole,

    /// <summary>No public page would show it.</summary>
    NoPage,

    Publisher,
    Language,

    /// <summary>A text to quote from.</summary>
    Sentences,

    /// <summary>A number or date stands in none of the sentences that are said to state it.</summary>
    NotInWords,

    /// <summary>A page on the web is cited, and nobody says when it read so.</summary>
    NotRetrieved,

    /// <summary>A country without its code has no place on the map.</summary>
    NoCode,

    NoLead,
    NoEnglish,
    NoRussian,

    /// <summary>Checks of the figures warn.</summary>
    Findings,

    /// <summary>What is said to have been lies in the future.</summary>
    FutureDate,

    /// <summary>A text was fetched before the document's own date.</summary>
    FetchedBefore,

    /// <summary>The period is over, and the status says that it goes on.</summary>
    EndedButActive,

    /// <summary>The period has not begun, and the status says that it has.</summary>
    NotBegun,

    /// <summary>The status was true before the period began.</summary>
    StatusBefore,

    /// <summary>A figure is announced, and there is no number.</summary>
    NoNumber,

    /// <summary>The code is that of another country than the name.</summary>
    OtherCode,

    /// <summary>More people are named than came.</summary>
    FewerThanNamed,

    /// <summary>The follow-up is due before the visit.</summary>
    FollowUpBefore,
}
