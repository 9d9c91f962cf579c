using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Partners;

/// <summary>Reads partners as their list and their pages show them.</summary>
public sealed class PartnerQueries(TomskDbContext db, ProofQueries proofs)
{
    /// <summary>All partners. There are a few hundred at most, so that a reader's filter is applied to what was read.</summary>
    public async Task<PartnerIndex> AllAsync(CancellationToken cancellation)
    {
        var partners = await db.PartnerItemsAsync(cancellation);
        var claimed = await db.TradeObservations
            .Where(row => row.Measure == TradeMeasure.PartnerCount && row.Scope == TradeScope.Total && row.Value != null && row.SupersededById == null)
            .OrderByDescending(row => row.Year)
            .Select(row => new ClaimedCount(row.Id, row.Year, (int)row.Value!.Value))
            .FirstOrDefaultAsync(cancellation);
        var lists = await db.Statements
            .Where(row => row.Kind == StatementKind.List)
            .Select(row => new PartnerListStatement(
                row.Id, row.Slug, row.Body, db.Notes.Where(note => note.RecordId == row.Id).OrderBy(note => note.Ordinal).ToList()))
            .ToListAsync(cancellation);

        Guid[] cited =
        [
            .. partners.Select(partner => partner.Id),
            .. partners.Select(partner => partner.Trend?.Id).OfType<Guid>(),
            .. lists.Select(list => list.Id),
            .. claimed is null ? [] : (IEnumerable<Guid>)[claimed.Id],
        ];
        return new PartnerIndex(
            partners, partners.Count(partner => partner.Kind == PartnerKind.Country), claimed, lists, await proofs.OfAsync(cited, cancellation));
    }

    public async Task<PartnerPage?> PageAsync(string slug, CancellationToken cancellation)
    {
        if (await HeadAsync(slug, cancellation) is not { } head) return null;

        var statements = await db.Statements
            .Where(row => row.Subjects.Any(subject => subject.PartnerId == head.Id))
            .Select(row => new PartnerStatement(
                row.Id, row.Kind, row.Body, db.Notes.Where(note => note.RecordId == row.Id).OrderBy(note => note.Ordinal).ToList()))
            .ToListAsync(cancellation);
        var events = await EventsAsync(head.Id, cancellation);
        var proven = await proofs.OfAsync(
            [
                head.Id,
                .. head.Trend is null ? [] : (IEnumerable<Guid>)[head.Trend.Id],
                .. head.Below.Select(partner => partner.Id),
                .. head.Organisations.Select(organisation => organisation.Id),
                .. statements.Select(statement => statement.Id),
                .. events.Select(entry => entry.Id),
            ],
            cancellation);
        return new PartnerPage(head, InSourceOrder(statements, proven), events, proven);
    }

    private async Task<PartnerHead?> HeadAsync(string slug, CancellationToken cancellation) => await db.Partners.AsNoTracking().AsSingleQuery()
        .Where(row => row.Slug == slug)
        .Select(row => new PartnerHead(
            row.Id,
            row.Slug,
            row.Kind,
            row.Name,
            row.Lead,
            row.SourceSpelling,
            row.IsoCode,
            row.WorldRegion,
            row.CisStatus,
            row.CisYear,
            row.Parent == null ? null : row.Parent.Slug,
            row.Parent == null ? null : row.Parent.Name,
            row.Lists.Select(membership => membership.List).ToList(),
            row.Cooperation.OrderBy(area => area.Ordinal).Select(area => area.Field).ToList(),
            db.TradeObservations
                .Where(trend => trend.PartnerId == row.Id && trend.Measure == TradeMeasure.Trend && trend.SupersededById == null)
                .OrderByDescending(trend => trend.Year)
                .Select(trend => new PartnerTrend(trend.Id, trend.Year, trend.BaseYear, trend.Direction, trend.Missing))
                .FirstOrDefault(),
            db.Partners.Where(below => below.ParentId == row.Id).OrderBy(below => below.Slug)
                .Select(below => new PartnerBelow(below.Id, below.Slug, below.Kind, below.Name, below.Lead)).ToList(),
            db.Organisations.Where(organisation => organisation.PartnerId == row.Id).OrderBy(organisation => organisation.Slug)
                .Select(organisation => new PartnerOrganisation(
                    organisation.Id, organisation.Slug, organisation.Type, organisation.Name, organisation.Role)).ToList(),
            db.Notes.Where(note => note.RecordId == row.Id).OrderBy(note => note.Ordinal).ToList()))
        .SingleOrDefaultAsync(cancellation);

    /// <summary>Milestones and delegations in one time line; a milestone that is the same event as a delegation leads to it.</summary>
    private async Task<IReadOnlyList<PartnerEvent>> EventsAsync(Guid partner, CancellationToken cancellation)
    {
        var milestones = db.Milestones.AsNoTracking()
            .Where(row => row.Partners.Any(link => link.PartnerId == partner))
            .Select(row => new
            {
                Kind = RecordKind.Milestone,
                row.Id,
                row.Slug,
                TitleEn = row.Title.En,
                TitleRu = row.Title.Ru,
                BodyEn = row.Body.En,
                BodyRu = row.Body.Ru,
                row.Date.Edtf,
                row.Date.Modifier,
                row.IsKey,
                row.DelegationId,
            });
        var delegations = db.Delegations.AsNoTracking()
            .Where(row => row.Partners.Any(link => link.PartnerId == partner))
            .Select(row => new
            {
                Kind = RecordKind.Delegation,
                row.Id,
                row.Slug,
                TitleEn = row.Title.En,
                TitleRu = row.Title.Ru,
                BodyEn = row.Purpose.En,
                BodyRu = row.Purpose.Ru,
                row.Date.Edtf,
                row.Date.Modifier,
                IsKey = false,
                DelegationId = (Guid?)null,
            });
        var rows = await milestones.Concat(delegations).ToListAsync(cancellation);
        var told = rows.Select(row => row.DelegationId).OfType<Guid>().ToHashSet();

        return
        [
            .. rows
                .Where(row => row.Kind == RecordKind.Milestone || !told.Contains(row.Id))
                .Select(row => new PartnerEvent(
                    row.Kind,
                    row.Id,
                    row.Slug,
                    new(row.TitleEn, row.TitleRu),
                    new(row.BodyEn, row.BodyRu),
                    EdtfDate.Parse(row.Modifier == DateModifier.None ? row.Edtf : $"{row.Modifier} {row.Edtf}"),
                    row.IsKey,
                    rows.SingleOrDefault(delegation => delegation.Id == row.DelegationId)?.Slug))
                .OrderBy(entry => entry.Date)
                .ThenBy(entry => entry.Slug, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<PartnerStatement> InSourceOrder(IEnumerable<PartnerStatement> statements, Proofs proofs) =>
        [.. statements.OrderBy(statement => proofs.Of(statement.Id, "text").FirstOrDefault()?.Sentence?.Number ?? int.MaxValue)];
}
