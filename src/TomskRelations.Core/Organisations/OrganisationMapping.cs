using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Organisations;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisations");
        organisation.IsRecord();
        organisation.HasText(row => row.Name, Organisation.NameLength);
        organisation.HasText(row => row.Role, Organisation.RoleLength);
        organisation.HasText(row => row.Place, Organisation.PlaceLength);
        organisation.HasDate(row => row.Period);
        organisation.HasDate(row => row.StatusAsOf);
        organisation.Property(row => row.SourceSpelling).HasMaxLength(Organisation.NameLength);
        organisation.HasOne(row => row.Partner).WithMany().HasForeignKey(row => row.PartnerId);
    }
}
