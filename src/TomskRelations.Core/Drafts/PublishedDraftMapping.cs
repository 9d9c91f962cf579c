using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Drafts;

internal sealed class PublishedDraftMapping : IEntityTypeConfiguration<PublishedDraft>
{
    public void Configure(EntityTypeBuilder<PublishedDraft> work)
    {
        work.ToTable("PublishedDrafts");
        work.HasKey(row => new { row.MemberId, row.RecordId });
        work.HasText(row => row.Title, Draft.TitleLength);
        work.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
    }
}
