using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TomskRelations.Core.Drafts;

internal sealed class PublishedDraftMapping : IEntityTypeConfiguration<PublishedDraft>
{
    public void Configure(EntityTypeBuilder<PublishedDraft> work)
    {
        work.ToTable("PublishedDrafts");
        work.HasKey(row => new { row.MemberId, row.RecordId });
        work.Property(row => row.Title).HasMaxLength(Draft.TitleLength);
        work.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
    }
}
