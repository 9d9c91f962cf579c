using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TomskRelations.Core.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts");
        draft.Property(row => row.Id).ValueGeneratedNever();
        draft.Property(row => row.Title).HasMaxLength(Draft.TitleLength);
        draft.HasOne(row => row.Author).WithMany().HasForeignKey(row => row.AuthorId);
        draft.HasOne(row => row.SavedBy).WithMany().HasForeignKey(row => row.SavedById);
        draft.HasIndex(row => new { row.Kind, row.SavedAt });
    }
}
