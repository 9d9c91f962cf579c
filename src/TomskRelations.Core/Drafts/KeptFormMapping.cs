using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TomskRelations.Core.Drafts;

internal sealed class KeptFormMapping : IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<KeptForm> form)
    {
        form.ToTable("KeptForms");
        form.Property(row => row.Id).ValueGeneratedNever();
        form.Property(row => row.Path).HasMaxLength(KeptForm.PathLength);
        form.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
        form.HasIndex(row => row.KeptAt);
    }
}
