using TomskRelations.Core.Partners;

namespace TomskRelations.Web.Features.Partners;

/// <summary>The query of the list's address as it was typed; what cannot be read is shown back with a message.</summary>
public sealed class PartnersQuery
{
    public string? Q { get; init; }
    public string? List { get; init; }
    public string? Cis { get; init; }
    public string? Trend { get; init; }
    public string? Sort { get; init; }

    public PartnerFilter Filter => new(Q, Term<PartnerList>(List), Cis switch { "cis" => true, "other" => false, _ => null }, Term<PartnerTrendFilter>(Trend));

    public bool IsListWrong => Wrong(List, Filter.List);

    public bool IsCisWrong => Wrong(Cis, Filter.Cis);

    public bool IsTrendWrong => Wrong(Trend, Filter.Trend);

    public bool IsEmpty => string.IsNullOrWhiteSpace(Q) && Filter is { List: null, Cis: null, Trend: null };

    private static T? Term<T>(string? code)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(term => (T?)term).FirstOrDefault(term => string.Equals(term.ToString(), code, StringComparison.OrdinalIgnoreCase));

    private static bool Wrong<T>(string? typed, T? read)
        where T : struct => !string.IsNullOrEmpty(typed) && read is null;
}
