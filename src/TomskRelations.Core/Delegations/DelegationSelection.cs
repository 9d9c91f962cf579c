using System.Linq.Expressions;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Delegations;

/// <summary>Chooses and orders delegations in the database.</summary>
internal static class DelegationSelection
{
    /// <summary>Where a decade, "199X", has no digit; in a set, "{199X,200X}", one later.</summary>
    private const int DecadeSign = 3;

    /// <summary>The year a delegation is counted in, or <see cref="DelegationYears.None"/>.</summary>
    public static readonly Expression<Func<Delegation, int>> FirstYear = row =>
        row.Date.Earliest == null || row.Date.Modifier == DateModifier.About || row.Date.Edtf.Substring(row.Date.Edtf.StartsWith('{') ? DecadeSign + 1 : DecadeSign, 1) == "X"
            ? DelegationYears.None
            : row.Date.Earliest.Value.Year;

    public static IQueryable<Delegation> Matching(this IQueryable<Delegation> delegations, DelegationFilter filter)
    {
        foreach (var word in SearchText.Words(filter.Words))
            delegations = delegations.Where(row => row.SearchText.Contains(word) || row.Partners.Any(partner => partner.Partner!.SearchText.Contains(word)));
        if (filter.Direction is { } direction) delegations = delegations.Where(row => row.Direction == direction);
        if (filter.Kind is { } kind) delegations = delegations.Where(row => row.Kind == kind);
        if (filter.Partner is { } slug) delegations = delegations.Where(row => row.Partners.Any(partner => partner.Partner!.Slug == slug));
        return delegations.Within(filter.From, filter.To);
    }

    public static IOrderedQueryable<Delegation> Sorted(this IQueryable<Delegation> delegations, DelegationSort sort, Language language) => (sort, language) switch
    {
        (DelegationSort.Partner, Language.Russian) => delegations
            .OrderBy(row => row.Partners.Where(partner => partner.Ordinal == 0).Select(partner => partner.Partner!.Name.Ru ?? partner.Partner.Name.En).FirstOrDefault()).LatestFirst(),
        (DelegationSort.Partner, _) => delegations
            .OrderBy(row => row.Partners.Where(partner => partner.Ordinal == 0).Select(partner => partner.Partner!.Name.En ?? partner.Partner.Name.Ru).FirstOrDefault()).LatestFirst(),
        (DelegationSort.Kind, _) => delegations.OrderBy(row => row.Kind).LatestFirst(),
        _ => delegations.OrderByDescending(row => row.Date.Earliest ?? row.Date.Latest).ThenBy(row => row.Slug),
    };

    /// <summary>Those of one page, in the order the pages have.</summary>
    public static IReadOnlyList<DelegationEntry> Sorted(this IEnumerable<DelegationEntry> entries, DelegationSort sort, Language language)
    {
        var latestFirst = entries.OrderByDescending(entry => entry.Date.Earliest ?? entry.Date.Latest).ThenBy(entry => entry.Slug, StringComparer.Ordinal);
        return sort switch
        {
            DelegationSort.Partner => [.. latestFirst.OrderBy(entry => entry.Partners.FirstOrDefault()?.Name.In(language), StringComparer.Ordinal)],
            DelegationSort.Kind => [.. latestFirst.OrderBy(entry => entry.Kind.ToString(), StringComparer.Ordinal)],
            _ => [.. latestFirst],
        };
    }

    private static IOrderedQueryable<Delegation> LatestFirst(this IOrderedQueryable<Delegation> delegations) =>
        delegations.ThenByDescending(row => row.Date.Earliest ?? row.Date.Latest).ThenBy(row => row.Slug);

    /// <summary>A period whose end is not stated reaches into every later year, one whose start is not stated into every earlier one.</summary>
    private static IQueryable<Delegation> Within(this IQueryable<Delegation> delegations, int? from, int? to)
    {
        if (from is { } first)
        {
            var start = new DateOnly(Year(first), 1, 1);
            delegations = delegations.Where(row => row.Date.Latest >= start || (row.Date.Latest == null && row.Date.Earliest != null));
        }
        if (to is { } last)
        {
            var end = new DateOnly(Year(last), 12, 31);
            delegations = delegations.Where(row => row.Date.Earliest <= end || (row.Date.Earliest == null && row.Date.Latest != null));
        }
        return delegations;
    }

    private static int Year(int number) => Math.Clamp(number, DateOnly.MinValue.Year, DateOnly.MaxValue.Year);
}
