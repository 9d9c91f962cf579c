using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Delegations;

/// <summary>Reads the register of delegations and its records.</summary>
public sealed class DelegationQueries(TomskDbContext db, ProofQueries proofs)
{
    public const int PageSize = 25;

    /// <summary>How many delegations with the same partners are named on either side of one.</summary>
    private const int Neighbours = 3;

    private const string Received = "over-200-delegations";
    private const string Headed = "headed-by-ambassadors-and-ministers";
    private static readonly string[] Trends = ["delegations-doubled", "trips-grew-by-a-third"];

    /// <param name="language">The language partners are sorted in.</param>
    /// <param name="page">From 1.</param>
    public async Task<DelegationRegister> ListAsync(DelegationFilter filter, DelegationSort sort, Language language, int page, CancellationToken cancellation)
    {
        var matching = db.Delegations.AsNoTracking().Matching(filter);
        var asked = matching.Sorted(sort, language).Skip((page - 1) * PageSize).Take(PageSize);
        var rows = await matching
            .GroupBy(DelegationSelection.FirstYear)
            .Select(year => new { Year = year.Key, Records = year.Count() })
            .LeftJoin(asked, year => year.Year, DelegationSelection.FirstYear, (year, row) => new { year.Year, year.Records, Row = row })
            .Select(line => new
            {
                line.Year,
                line.Records,
                Entry = line.Row == null ? null : new DelegationEntry
                {
                    Id = line.Row.Id,
                    Slug = line.Row.Slug,
                    Title = line.Row.Title,
                    Date = line.Row.Date,
                    Direction = line.Row.Direction,
                    Kind = line.Row.Kind,
                    Status = line.Row.Status,
                    EmptyMeans = line.Row.EmptyMeans,
                    Partners = line.Row.Partners.OrderBy(partner => partner.Ordinal).Select(partner => new NamedRecord(partner.PartnerId, partner.Partner!.Slug, partner.Partner.Name)).ToList(),
                    Outcomes = line.Row.Outcomes.OrderBy(outcome => outcome.Ordinal).Select(outcome => new OutcomeLine(outcome.Key, outcome.Kind, outcome.Name, outcome.With)).ToList(),
                },
            })
            .AsSingleQuery()
            .ToListAsync(cancellation);
        var entries = rows.Select(line => line.Entry).OfType<DelegationEntry>().Sorted(sort, language);
        var beside = await db.MentionsAsync(BesideTheRegister(), cancellation);
        Guid[] shown = [.. entries.Select(entry => entry.Id), .. beside.Ids];
        return new(
            entries,
            new([.. rows.Select(line => new DelegationYear(line.Year, line.Records)).Distinct()]),
            beside.Partners,
            beside.Statements.FirstOrDefault(statement => statement.Slug == Received),
            beside.Statements.FirstOrDefault(statement => statement.Slug == Headed),
            [.. beside.Statements.Where(statement => statement.Kind == StatementKind.Aggregate && statement.Slug is not (Received or Headed))],
            [.. beside.Statements.Where(statement => statement.Kind != StatementKind.Aggregate)],
            await proofs.OfAsync(shown, cancellation),
            await proofs.NotesOfAsync(shown, cancellation));
    }

    /// <returns>Null where no delegation has this slug.</returns>
    public async Task<DelegationPage?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (await db.DelegationAsync(slug, cancellation) is not var (facts, details)) return null;

        var around = await db.MentionsAsync(Around(facts, [.. details.Partners.Select(partner => partner.Id)]), cancellation);
        Guid[] shown = [facts.Id, .. around.Ids];
        return new(facts, details, around, await proofs.OfAsync(shown, cancellation), await proofs.NotesOfAsync(shown, cancellation));
    }

    private IQueryable<Guid> BesideTheRegister()
    {
        var visited = db.Partners.Where(partner => db.Set<DelegationPartner>().Any(line => line.PartnerId == partner.Id)).Select(partner => partner.Id);
        var said = db.Statements
            .Where(statement => statement.Kind == StatementKind.Aggregate || (statement.Kind == StatementKind.Trend && statement.Subjects.Count == 0) || Trends.Contains(statement.Slug))
            .Select(statement => statement.Id);
        return visited.Concat(said);
    }

    private IQueryable<Guid> Around(DelegationFacts facts, Guid[] partners)
    {
        var (id, slug) = (facts.Id, facts.Slug);
        var moment = facts.Date.Earliest ?? facts.Date.Latest ?? DateOnly.MaxValue;
        var others = db.Delegations
            .Where(other => other.Id != id && other.Partners.Any(line => partners.Contains(line.PartnerId)))
            .Select(other => new { other.Id, other.Slug, Moment = other.Date.Earliest ?? other.Date.Latest });
        var before = others
            .Where(other => other.Moment < moment || (other.Moment == moment && string.Compare(other.Slug, slug) < 0))
            .OrderByDescending(other => other.Moment).ThenByDescending(other => other.Slug).Take(Neighbours);
        var after = others
            .Where(other => other.Moment > moment || (other.Moment == moment && string.Compare(other.Slug, slug) > 0))
            .OrderBy(other => other.Moment).ThenBy(other => other.Slug).Take(Neighbours);
        return before.Select(other => other.Id)
            .Concat(after.Select(other => other.Id))
            .Concat(db.Milestones.Where(milestone => milestone.DelegationId == id).Select(milestone => milestone.Id))
            .Concat(db.Statements.Where(statement => statement.Subjects.Any(subject => subject.DelegationId == id)).Select(statement => statement.Id));
    }
}
