using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations;

/// <summary>A place, and the partner country it lies in; null for places in Russia and where it is not stated.</summary>
public sealed record PlaceLine(string Key, Text Name, NamedRecord? Country);

public sealed record HostLine(string Key, Text Name, NamedRecord? Organisation);

public sealed record HeadLine(string Key, Text Name, Text Title, HeadStanding Standing);

public sealed record ParticipantLine(string Key, Text Name, Text Role, Text Body);

/// <summary>A topic or a meeting.</summary>
public sealed record NamedLine(string Key, Text Name);

public sealed record OutcomeLine(string Key, OutcomeKind Kind, Text Name, Text With);

public sealed record SourceLine(DelegationSourceKind Kind, NamedRecord? Document, Text Name, DateOnly? Date);

/// <summary>Another visit that this one names, or that names it.</summary>
public sealed record RelatedVisitLine(RelatedVisitKind Kind, NamedRecord Delegation, EdtfDate Date);

public sealed record MissingLine(string Field, Missing State);
