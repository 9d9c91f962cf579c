using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Partners;

internal sealed class PartnerMapping : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.ToTable("Partners");
        partner.IsRecord();
        partner.HasText(row => row.Name, Partner.NameLength);
        partner.HasText(row => row.Lead, Partner.LeadLength);
        partner.Property(row => row.IsoCode).HasMaxLength(2);
        partner.Property(row => row.IsoCandidates).HasMaxLength(Partner.CandidatesLength);
        partner.Property(row => row.SourceSpelling).HasMaxLength(Partner.NameLength);
        partner.HasOne(row => row.Parent).WithMany().HasForeignKey(row => row.ParentId);
        partner.HasMany(row => row.Aliases).WithOne().HasForeignKey(alias => alias.PartnerId);
        partner.HasMany(row => row.Lists).WithOne().HasForeignKey(membership => membership.PartnerId);
        partner.HasMany(row => row.Cooperation).WithOne().HasForeignKey(area => area.PartnerId);
    }
}

internal sealed class PartnerAliasMapping : IEntityTypeConfiguration<PartnerAlias>
{
    public void Configure(EntityTypeBuilder<PartnerAlias> alias)
    {
        alias.ToTable("PartnerAliases");
        alias.HasKey(row => new { row.PartnerId, row.Ordinal });
        alias.Property(row => row.Name).HasMaxLength(Partner.AliasLength);
    }
}

internal sealed class ListMembershipMapping : IEntityTypeConfiguration<ListMembership>
{
    public void Configure(EntityTypeBuilder<ListMembership> membership)
    {
        membership.ToTable("ListMemberships");
        membership.HasKey(row => new { row.PartnerId, row.List });
    }
}

internal sealed class CooperationAreaMapping : IEntityTypeConfiguration<CooperationArea>
{
    public void Configure(EntityTypeBuilder<CooperationArea> area)
    {
        area.ToTable("CooperationAreas");
        area.HasKey(row => new { row.PartnerId, row.Ordinal });
    }
}
