using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Partners;

/// <summary>Finds the partner that somebody means who types a name in either script, an alias, or the spelling of the source.</summary>
public sealed class PartnerNames
{
    private readonly ILookup<string, CalledPartner> byName;

    public PartnerNames(IReadOnlyList<CalledPartner> partners)
    {
        All = partners;
        byName = partners
            .SelectMany(partner => partner.Called.Select(name => (Name: SearchText.Of(name), Partner: partner)).DistinctBy(name => name.Name))
            .ToLookup(name => name.Name, name => name.Partner);
    }

    public IReadOnlyList<CalledPartner> All { get; }

    /// <summary>Null where nobody is called so, or several are.</summary>
    public CalledPartner? Find(string? typed) =>
        SearchText.Of(typed) is { Length: > 0 } name && byName[name].ToList() is [var only] ? only : null;

    /// <summary>What a partner is called in a form, so that it is found again: its name, or its slug where the name is not its own.</summary>
    public string? NameOf(string? slug, Language language) =>
        All.FirstOrDefault(partner => partner.Slug == slug)?.Name.In(language) is { } name && Find(name)?.Slug == slug ? name : slug;
}

/// <param name="Aliases">Other names in both scripts, and the spelling of the source.</param>
/// <param name="Parent">Slug of the country that a region, city or body lies in.</param>
public sealed record CalledPartner(string Slug, PartnerKind Kind, Text Name, IReadOnlyList<string> Aliases, string? Iso = null, string? Parent = null)
{
    public Guid Id { get; init; }

    public LinkedRecord Linked => new(RecordKind.Partner, Id, Name);

    public IEnumerable<string> Called => new[] { Slug, Name.En, Name.Ru }.Concat(Aliases).OfType<string>();
}
