using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Sources;

/// <summary>One citation with what names its record, as the database gives it.</summary>
internal sealed class RestingRow
{
    public required string Sentence { get; init; }
    public CitationKind Kind { get; init; }
    public RecordKind RecordKind { get; init; }
    public Guid RecordId { get; init; }
    public string? Slug { get; init; }
    public string? En { get; init; }
    public string? Ru { get; init; }
    public int? Year { get; init; }
    public TradeMeasure? Measure { get; init; }
    public TradeScope? Scope { get; init; }
    public StatementKind? Statement { get; init; }
    public string? PartnerSubject { get; init; }
    public string? DelegationSubject { get; init; }
    public string? MilestoneSubject { get; init; }
    public string? OrganisationSubject { get; init; }

    public RestingRecord ToRecord(bool byContext)
    {
        var words = new Text(En, Ru);
        var trade = (Year, Measure, Scope) is ({ } year, { } measure, { } scope) ? new RestingTrade(year, measure, scope, words) : null;
        return new(RecordId, RecordKind, Slug ?? "", trade is null ? words : Text.None, byContext, trade, Statement, Subject());
    }

    private RecordPage? Subject() =>
        PartnerSubject is not null ? new(RecordKind.Partner, PartnerSubject)
        : DelegationSubject is not null ? new(RecordKind.Delegation, DelegationSubject)
        : MilestoneSubject is not null ? new(RecordKind.Milestone, MilestoneSubject)
        : OrganisationSubject is not null ? new(RecordKind.Organisation, OrganisationSubject)
        : null;
}
