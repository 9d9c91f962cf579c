using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.ToTable("Revisions");
        revision.HasKey(row => row.Sequence);
        revision.Property(row => row.Sequence).ValueGeneratedNever();
        revision.Property(row => row.Slug).HasMaxLength(PublishedRecord.SlugLength);
        revision.HasText(row => row.Note, Revision.NoteLength);
        revision.HasText(row => row.ApprovalReason, Revision.NoteLength);
        revision.Property(row => row.PreviousHash).HasMaxLength(Revision.HashLength);
        revision.Property(row => row.Hash).HasMaxLength(Revision.HashLength);
        revision.HasIndex(row => new { row.RecordId, row.Number }).IsUnique();
        revision.HasIndex(row => new { row.RecordKind, row.Slug });
        revision.HasIndex(row => new { row.Sequence, row.RecordKind }, "IX_Revisions_Corrections").HasFilter("Number > 1");
    }
}

internal sealed class PublishedContentMapping : IEntityTypeConfiguration<PublishedContent>
{
    public void Configure(EntityTypeBuilder<PublishedContent> content)
    {
        content.ToTable("PublishedContent");
        content.Property(row => row.Id).ValueGeneratedNever();
        content.Property(row => row.SeedSha256).HasMaxLength(Revision.HashLength);
    }
}
