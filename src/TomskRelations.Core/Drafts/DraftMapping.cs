using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts");
        draft.Property(row => row.Id).ValueGeneratedNever();
        draft.HasText(row => row.Title, Draft.TitleLength);
        draft.Property(row => row.State).HasDefaultValue(DraftState.InWork);
        draft.HasOne(row => row.Author).WithMany().HasForeignKey(row => row.AuthorId);
        draft.HasOne(row => row.SavedBy).WithMany().HasForeignKey(row => row.SavedById);
        draft.HasOne(row => row.SubmittedBy).WithMany().HasForeignKey(row => row.SubmittedById);
        draft.HasIndex(row => new { row.Kind, row.SavedAt });
        draft.HasIndex(row => new { row.State, row.SubmittedAt });
    }
}

internal sealed class DraftHandMapping : IEntityTypeConfiguration<DraftHand>
{
    public void Configure(EntityTypeBuilder<DraftHand> hand)
    {
        hand.ToTable("DraftHands");
        hand.HasKey(row => new { row.DraftId, row.MemberId });
        hand.HasOne<Draft>().WithMany(row => row.Hands).HasForeignKey(row => row.DraftId);
        hand.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
    }
}

internal sealed class DraftRemarkMapping : IEntityTypeConfiguration<DraftRemark>
{
    public void Configure(EntityTypeBuilder<DraftRemark> remark)
    {
        remark.ToTable("DraftRemarks");
        remark.Property(row => row.Id).ValueGeneratedNever();
        remark.Property(row => row.Words).HasMaxLength(DraftRemark.WordsLength);
        remark.HasOne<Draft>().WithMany(row => row.Remarks).HasForeignKey(row => row.DraftId);
        remark.HasOne(row => row.Author).WithMany().HasForeignKey(row => row.AuthorId);
    }
}

internal sealed class DraftVersionMapping : IEntityTypeConfiguration<DraftVersion>
{
    public void Configure(EntityTypeBuilder<DraftVersion> version)
    {
        version.ToTable("DraftVersions");
        version.Property(row => row.Id).ValueGeneratedNever();
        version.HasOne<Draft>().WithMany().HasForeignKey(row => row.DraftId);
        version.HasIndex(row => new { row.DraftId, row.SavedAt });
    }
}
