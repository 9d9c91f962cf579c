using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>The published records of the kinds whose lists look alike, as staff see them.</summary>
internal static class StandingRecords
{
    /// <summary>The kinds, in the order of the staff area.</summary>
    public static readonly IReadOnlyList<RecordKind> Kinds = [RecordKind.Partner, RecordKind.Milestone, RecordKind.Organisation, RecordKind.Statement, RecordKind.Source];

    public static IQueryable<StandingRecord> Standing(this TomskDbContext db, RecordKind kind) => kind switch
    {
        RecordKind.Partner => db.Partners.AsNoTracking().Select(row => new StandingRecord
        {
            Id = row.Id,
            Kind = kind,
            Slug = row.Slug,
            Name = row.Name,
            Words = row.SearchText,
            NoCode = row.Kind == PartnerKind.Country && row.IsoCode == null && row.IsoCandidates == null,
        }),
        RecordKind.Organisation => db.Organisations.AsNoTracking().Select(row => new StandingRecord { Id = row.Id, Kind = kind, Slug = row.Slug, Name = row.Name, Words = row.SearchText, NoCode = false }),
        RecordKind.Milestone => db.Milestones.AsNoTracking().Select(row => new StandingRecord { Id = row.Id, Kind = kind, Slug = row.Slug, Name = row.Title, Words = row.SearchText, NoCode = false }),
        RecordKind.Statement => db.Statements.AsNoTracking().Select(row => new StandingRecord { Id = row.Id, Kind = kind, Slug = row.Slug, Name = row.Body, Words = row.SearchText, NoCode = false }),
        RecordKind.Source => db.Sources.AsNoTracking().Select(row => new StandingRecord { Id = row.Id, Kind = kind, Slug = row.Slug, Name = row.Title, Words = row.Slug, NoCode = false }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have a list of their own."),
    };

    /// <summary>Those that lack something which the record could have.</summary>
    public static IQueryable<StandingRecord> Lacking(this IQueryable<StandingRecord> records) =>
        records.Where(row => row.NoCode || row.Name.En == null || row.Name.En == "" || row.Name.Ru == null || row.Name.Ru == "");
}

/// <summary>A published record as staff see it in a list.</summary>
public sealed record StandingRecord
{
    public required Guid Id { get; init; }
    public required RecordKind Kind { get; init; }
    public required string Slug { get; init; }
    public required Text Name { get; init; }

    /// <summary>As search compares them.</summary>
    public required string Words { get; init; }

    /// <summary>A country that has no place on the map.</summary>
    public required bool NoCode { get; init; }

    /// <summary>What it lacks.</summary>
    public IEnumerable<ReadyRule> Lacks() => new[]
    {
        (NoCode, ReadyRule.NoCode), (string.IsNullOrEmpty(Name.En), ReadyRule.NoEnglish), (string.IsNullOrEmpty(Name.Ru), ReadyRule.NoRussian),
    }.Where(lack => lack.Item1).Select(lack => lack.Item2);
}
