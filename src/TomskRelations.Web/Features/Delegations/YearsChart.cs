using TomskRelations.Core.Delegations;
using TomskRelations.Web.Features.Shared.Charts;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>The records of the register by the year they begin in. A year without one has no column: the register does not say that nobody travelled.</summary>
public static class YearsChart
{
    public const int FewestYears = 2;

    public static ColumnChart Of(DelegationYears years, Texts<DelegationsTexts> texts)
    {
        var counted = years.Known.ToDictionary(year => year.Year, year => year.Records);
        var (first, last) = (years.Known[0].Year, years.Known[^1].Year);
        return new(
            "years",
            texts["YearsTitle", first, last],
            string.Join(". ", years.Known.Reverse().Select(year => Say(year, texts))) + ". " + texts["YearsEmpty"],
            [.. Enumerable.Range(first, last - first + 1).Select(year => counted.TryGetValue(year, out var records)
                ? new Column(year, Say(new(year, records), texts)) { Value = records, Figure = Numbers.Say(records) }
                : new Column(year, ""))])
        {
            SmallestStep = 1,
        };
    }

    private static string Say(DelegationYear year, Texts<DelegationsTexts> texts) => $"{year.Year}: {texts.Count("Records", year.Records)}";
}
