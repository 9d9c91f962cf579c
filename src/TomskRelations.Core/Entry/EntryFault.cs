using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">Its name in the request: "TitleEn", "Heads[0].Rank".</param>
/// <param name="Values">What the message names.</param>
public sealed record EntryFault(string Field, EntryFaultKind Kind, params IReadOnlyList<string> Values)
{
    /// <summary>The records that the message names, before its values.</summary>
    public IReadOnlyList<LinkedRecord> Records { get; init; } = [];
}

/// <summary>Each has a message in both languages.</summary>
public enum EntryFaultKind
{
    Required,

    /// <summary>Both languages are blank; one would do.</summary>
    RequiredInOneLanguage,

    ReasonNeeded,
    ConsentNeeded,
    TooLong,
    NoSuchChoice,

    NotADate,
    AmbiguousDate,
    NoSuchDay,
    EndBeforeStart,

    /// <summary>The date is right, but a single day was asked for.</summary>
    NotADay,

    /// <summary>What is said to have been done lies in the future.</summary>
    FutureDay,

    /// <summary>Neither the first row nor the first column of a table names years.</summary>
    PastedWithoutYears,

    /// <summary>A row of a table does not say what it holds.</summary>
    PastedWithoutName,

    /// <summary>No measure is called like that.</summary>
    PastedUnknown,

    /// <summary>A year or measure stands in a table twice.</summary>
    PastedTwice,

    NotANumber,
    AmbiguousNumber,
    MixedSeparators,
    TwoNumbers,
    UnknownUnit,
    NotWhole,
    NotAboveZero,

    TooManyDigits,
    Negative,
    NotPercent,
    NotMoney,

    NotAYear,
    FutureYear,
    BaseYearNotEarlier,
    SheetExists,
    SheetMoved,

    /// <summary>The same body published a provisional value of the place, which one of an earlier stage does not join.</summary>
    ProvisionalStands,

    ActualStands,
    RevisedStands,
    TrendStands,

    FigureAndMissing,
    UnconfirmedZero,
    ShareOver100,
    GrowthToNothing,

    /// <summary>A check warns, and nothing says why the figure stands.</summary>
    WarningReasonNeeded,

    /// <summary>What was published changes or goes, and nothing says why.</summary>
    SupersedeReasonNeeded,

    NothingEntered,
    NothingChanged,

    UnknownPartner,
    SamePartnerTwice,
    PartnerExists,

    /// <summary>Another partner is called so.</summary>
    NameOfAnother,

    /// <summary>Another partner has this ISO code.</summary>
    CodeOfAnother,

    CodeAndCandidates,

    /// <summary>One code alone is no choice.</summary>
    OneCandidate,

    /// <summary>What others lie in must be a country.</summary>
    HasPartnersBelow,

    NotACountry,

    /// <summary>A country lies in no other.</summary>
    LiesInNone,
    NotAnIsoCode,
    OnlyForCountries,
    UnknownCountry,
    NotLatin,
    UnknownOrganisation,
    UnknownDelegation,
    UnknownMilestone,

    /// <summary>Nothing that is published is called so, but a draft is.</summary>
    DraftWaits,

    /// <summary>Other records name this one, which therefore cannot be withdrawn.</summary>
    NamedBy,

    /// <summary>A row names what a row before it names.</summary>
    SameRecordTwice,

    /// <summary>No address of a page begins so.</summary>
    NotAnAddress,

    UnknownSentence,
    QuoteNotVerbatim,

    /// <summary>Nothing at all is said on what the record rests on.</summary>
    NoBasis,

    /// <summary>No basis covers this field.</summary>
    NotProven,

    /// <summary>The field was changed, and what it rests on was not.</summary>
    ProofOfFormer,

    /// <summary>A source is said to say so itself, and no sentence of one is cited.</summary>
    SentenceNeeded,

    /// <summary>A draft is returned, and nothing says why.</summary>
    RemarkNeeded,

    /// <summary>An administrator publishes own work while others may publish, and nothing says why.</summary>
    ExceptionNeeded,

    /// <summary>Own work, while others may publish.</summary>
    SecondPersonNeeded,

    /// <summary>Two versions of a section differ, and none of them is chosen.</summary>
    NothingChosen,

    /// <summary>What is said to have taken place lies in the future.</summary>
    NotYet,
}
