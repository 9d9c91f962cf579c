using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TomskRelations.Core.Staff;

internal sealed class StaffEventMapping : IEntityTypeConfiguration<StaffEvent>
{
    public void Configure(EntityTypeBuilder<StaffEvent> entry)
    {
        entry.ToTable("StaffEvents");
        entry.Property(row => row.Id).ValueGeneratedNever();
        entry.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
        entry.HasOne(row => row.By).WithMany().HasForeignKey(row => row.ById);
        entry.HasIndex(row => new { row.MemberId, row.At });
        entry.HasIndex(row => row.At);
    }
}
