using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Delegations;

internal sealed class PrivatePersonMapping : IEntityTypeConfiguration<PrivatePerson>
{
    public void Configure(EntityTypeBuilder<PrivatePerson> person)
    {
        person.ToTable("PrivatePeople");
        person.Property(row => row.Id).ValueGeneratedNever();
        person.Property(row => row.Key).HasMaxLength(Delegation.KeyLength);
        person.HasText(row => row.Name, Delegation.NameLength);
        person.HasText(row => row.Title, Delegation.NameLength);
        person.HasText(row => row.Body, Delegation.NameLength);
        person.Property(row => row.Consent).HasMaxLength(PrivatePerson.ConsentLength);
        person.HasIndex(row => row.DelegationId);
    }
}
