using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Sources;

/// <summary>A record that has at least one field resting on a sentence.</summary>
/// <param name="Label">What the record is called, or what it says; empty for a trade observation, which <paramref name="Trade"/> describes.</param>
/// <param name="ByContext">Every field that rests on the sentence was inferred from its context.</param>
/// <param name="Subject">The record on whose page a statement stands; null where it stands on none.</param>
public sealed record RestingRecord(
    Guid Id,
    RecordKind Kind,
    string Slug,
    Text Label,
    bool ByContext,
    RestingTrade? Trade = null,
    StatementKind? Statement = null,
    RecordPage? Subject = null);

/// <summary>What a trade observation is about.</summary>
/// <param name="Partner">Name of the partner, where it is about one.</param>
public sealed record RestingTrade(int Year, TradeMeasure Measure, TradeScope Scope, Text Partner);

/// <summary>A record that has a page of its own.</summary>
public sealed record RecordPage(RecordKind Kind, string Slug);
