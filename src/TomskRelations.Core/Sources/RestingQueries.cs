using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Sources;

/// <summary>Reads which records rest on the sentences of a source.</summary>
public sealed class RestingQueries(TomskDbContext db)
{
    /// <summary>What a note beside a record cites is no proof of the record, and left out.</summary>
    /// <returns>Per key of a sentence, the records in the order in which the words for their foremost fields stand.</returns>
    public async Task<ILookup<string, RestingRecord>> OnAsync(Guid source, CancellationToken cancellation)
    {
        var rows = await Rows(source).ToListAsync(cancellation);
        return rows
            .GroupBy(row => (row.Sentence, row.RecordId))
            .OrderBy(fields => fields.First().Offset)
            .ToLookup(fields => fields.Key.Sentence, fields => fields.First().ToRecord(fields.All(row => row.Kind == CitationKind.Inferred)));
    }

    /// <summary>A citation knows its record by kind and identity alone, so that every kind is joined and one of them answers.</summary>
    private IQueryable<RestingRow> Rows(Guid source) =>
        from citation in db.Citations.AsNoTracking()
        where citation.Sentence!.SourceId == source && !citation.Field.StartsWith("note:")
        join partner in db.Partners on citation.RecordId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        join organisation in db.Organisations on citation.RecordId equals organisation.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        join delegation in db.Delegations on citation.RecordId equals delegation.Id into delegations
        from delegation in delegations.DefaultIfEmpty()
        join milestone in db.Milestones on citation.RecordId equals milestone.Id into milestones
        from milestone in milestones.DefaultIfEmpty()
        join observation in db.TradeObservations on citation.RecordId equals observation.Id into observations
        from observation in observations.DefaultIfEmpty()
        join statement in db.Statements on citation.RecordId equals statement.Id into statements
        from statement in statements.DefaultIfEmpty()
        join subject in db.Set<StatementSubject>().Where(subject => subject.Ordinal == 0) on citation.RecordId equals subject.StatementId into subjects
        from subject in subjects.DefaultIfEmpty()
        orderby citation.RecordId, citation.Ordinal
        select new RestingRow
        {
            Sentence = citation.Sentence!.Key,
            Offset = citation.Offset,
            Kind = citation.Kind,
            RecordKind = citation.RecordKind,
            RecordId = citation.RecordId,
            Slug = partner!.Slug ?? organisation!.Slug ?? delegation!.Slug ?? milestone!.Slug ?? observation!.Slug ?? statement!.Slug,
            En = partner.Name.En ?? organisation.Name.En ?? delegation.Title.En ?? milestone.Title.En ?? statement.Body.En ?? observation.Partner!.Name.En,
            Ru = partner.Name.Ru ?? organisation.Name.Ru ?? delegation.Title.Ru ?? milestone.Title.Ru ?? statement.Body.Ru ?? observation.Partner!.Name.Ru,
            Year = observation.Year,
            Measure = observation.Measure,
            Scope = observation.Scope,
            Statement = statement.Kind,
            PartnerSubject = subject.Partner!.Slug,
            DelegationSubject = subject.Delegation!.Slug,
            MilestoneSubject = subject.Milestone!.Slug,
            OrganisationSubject = subject.Organisation!.Slug,
        };
}
