namespace TomskRelations.Core.Delegations;

/// <summary>How many delegations the register has of each year. A period counts once, in the year it begins in.</summary>
public sealed class DelegationYears(IReadOnlyList<DelegationYear> counted)
{
    /// <summary>Stands for the year of what names none.</summary>
    internal const int None = 0;

    /// <summary>The years that have a record, the earliest first.</summary>
    public IReadOnlyList<DelegationYear> Known { get; } = [.. counted.Where(year => year.Year != None).OrderBy(year => year.Year)];

    /// <summary>Records without a year to count them in: undated, of a decade, about a year, or of a period whose beginning is not stated.</summary>
    public int WithoutYear { get; } = counted.Where(year => year.Year == None).Sum(year => year.Records);

    public int Total { get; } = counted.Sum(year => year.Records);
}

public sealed record DelegationYear(int Year, int Records);
