using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Chooses among the published visits those that ask for work.</summary>
internal static class StandingVisits
{
    /// <summary>Whose follow-up date has come, the oldest first.</summary>
    public static IOrderedQueryable<Delegation> ToFollowUp(this IQueryable<Delegation> visits, DateOnly today) =>
        visits.Where(row => row.FollowUp <= today).OrderBy(row => row.FollowUp).ThenBy(row => row.Slug);

    /// <summary>Who should be over by now and are still announced or confirmed, the oldest first.</summary>
    public static IOrderedQueryable<Delegation> Overdue(this IQueryable<Delegation> visits, DateOnly today) => visits
        .Where(row => (row.Status == DelegationStatus.Announced || row.Status == DelegationStatus.Confirmed) && row.Date.Latest < today)
        .OrderBy(row => row.Date.Latest).ThenBy(row => row.Slug);

    /// <summary>With what each lacks. What the source does not state, what does not apply and what is withheld is not lacking: somebody said so.</summary>
    public static IQueryable<StandingVisit> Lines(this IQueryable<Delegation> visits, DateOnly today) => visits.Select(row => new StandingVisit
    {
        Id = row.Id,
        Slug = row.Slug,
        Title = row.Title,
        Date = row.Date,
        FollowUp = row.FollowUp,
        NoDate = row.Date.Edtf == "" && (row.MissingFields.Any(field => field.Field == "date")
            ? row.MissingFields.Any(field => field.Field == "date" && field.State == Missing.NotEntered)
            : row.EmptyMeans == Missing.NotEntered),
        NoDirection = row.Direction == Direction.NotStated && (row.MissingFields.Any(field => field.Field == "direction")
            ? row.MissingFields.Any(field => field.Field == "direction" && field.State == Missing.NotEntered)
            : row.EmptyMeans == Missing.NotEntered),
        NoPlace = row.Direction != Direction.Online && !row.Places.Any() && (row.MissingFields.Any(field => field.Field == "places")
            ? row.MissingFields.Any(field => field.Field == "places" && field.State == Missing.NotEntered)
            : row.EmptyMeans == Missing.NotEntered),
        NoEnglish = row.Title.En == null || row.Title.En == "",
        NoRussian = row.Title.Ru == null || row.Title.Ru == "",
        StillAnnounced = (row.Status == DelegationStatus.Announced || row.Status == DelegationStatus.Confirmed) && row.Date.Latest < today,
    });

    /// <summary>Those that lack something, the latest first.</summary>
    public static IQueryable<StandingVisit> Lacking(this IQueryable<Delegation> visits, DateOnly today) => visits.Sorted(DelegationSort.Date, Language.English).Lines(today)
        .Where(row => row.NoDate || row.NoDirection || row.NoPlace || row.NoEnglish || row.NoRussian || row.StillAnnounced);
}

/// <summary>A published visit as staff see it in a list.</summary>
public sealed record StandingVisit
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required Text Title { get; init; }
    public required EdtfDate Date { get; init; }
    public DateOnly? FollowUp { get; init; }
    public bool NoDate { get; init; }
    public bool NoDirection { get; init; }
    public bool NoPlace { get; init; }
    public bool NoEnglish { get; init; }
    public bool NoRussian { get; init; }
    public bool StillAnnounced { get; init; }

    /// <summary>What it lacks.</summary>
    public IEnumerable<ReadyRule> Lacks() => new[]
    {
        (StillAnnounced, ReadyRule.StillAnnounced), (NoDate, ReadyRule.NoDate), (NoDirection, ReadyRule.NoDirection), (NoPlace, ReadyRule.NoPlace),
        (NoEnglish, ReadyRule.NoEnglish), (NoRussian, ReadyRule.NoRussian),
    }.Where(lack => lack.Item1).Select(lack => lack.Item2);
}
