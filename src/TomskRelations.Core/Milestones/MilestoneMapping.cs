using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Milestones;

internal sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.ToTable("Milestones");
        milestone.IsRecord();
        milestone.HasText(row => row.Title, Milestone.TitleLength);
        milestone.HasText(row => row.Body, Milestone.BodyLength);
        milestone.HasText(row => row.Place, Milestone.PlaceLength);
        milestone.HasDate(row => row.Date);
        milestone.HasOne(row => row.Delegation).WithMany().HasForeignKey(row => row.DelegationId);
        milestone.HasMany(row => row.Partners).WithOne(link => link.Milestone).HasForeignKey(link => link.MilestoneId);
        milestone.HasMany(row => row.Organisations).WithOne(link => link.Milestone).HasForeignKey(link => link.MilestoneId);
    }
}

internal sealed class MilestonePartnerMapping : IEntityTypeConfiguration<MilestonePartner>
{
    public void Configure(EntityTypeBuilder<MilestonePartner> link)
    {
        link.ToTable("MilestonePartners");
        link.HasKey(row => new { row.MilestoneId, row.Ordinal });
        link.HasOne(row => row.Partner).WithMany().HasForeignKey(row => row.PartnerId);
    }
}

internal sealed class MilestoneOrganisationMapping : IEntityTypeConfiguration<MilestoneOrganisation>
{
    public void Configure(EntityTypeBuilder<MilestoneOrganisation> link)
    {
        link.ToTable("MilestoneOrganisations");
        link.HasKey(row => new { row.MilestoneId, row.Ordinal });
        link.HasOne(row => row.Organisation).WithMany().HasForeignKey(row => row.OrganisationId);
    }
}
