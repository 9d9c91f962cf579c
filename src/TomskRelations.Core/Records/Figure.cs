namespace TomskRelations.Core.Records;

/// <summary>A counted number as a source states it, such as "over 200 delegations".</summary>
/// <param name="Unit">What is counted, a code that the resource files name: delegations, countries, centres …</param>
public sealed record Figure(decimal Value, string Unit, Qualifier Qualifier)
{
    public const int UnitLength = 40;
}
