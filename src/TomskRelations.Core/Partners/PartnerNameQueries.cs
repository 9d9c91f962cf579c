using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Partners;

/// <summary>Reads what the partners are called.</summary>
public sealed class PartnerNameQueries(TomskDbContext db)
{
    public async Task<PartnerNames> AllAsync(CancellationToken cancellation)
    {
        var partners = await db.Partners.AsNoTracking().AsSingleQuery().OrderBy(partner => partner.Slug)
            .Select(partner => new
            {
                partner.Id,
                partner.Slug,
                partner.Kind,
                partner.Name,
                partner.SourceSpelling,
                partner.IsoCode,
                Parent = partner.Parent == null ? null : partner.Parent.Slug,
                Aliases = partner.Aliases.OrderBy(alias => alias.Ordinal).Select(alias => alias.Name).ToList(),
            })
            .ToListAsync(cancellation);
        return new([.. partners.Select(partner => new CalledPartner(
            partner.Slug,
            partner.Kind,
            partner.Name,
            partner.SourceSpelling is { } spelling ? [.. partner.Aliases, spelling] : partner.Aliases,
            partner.IsoCode,
            partner.Parent)
        {
            Id = partner.Id,
        })]);
    }
}
