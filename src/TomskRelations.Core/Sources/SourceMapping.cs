using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Sources;

internal sealed class SourceMapping : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> source)
    {
        source.ToTable("Sources");
        source.IsRecord();
        source.HasText(document => document.Title, SourceDocument.TitleLength);
        source.HasText(document => document.Publisher, SourceDocument.TitleLength);
        source.HasText(document => document.Description);
        source.HasDate(document => document.Date);
        source.Property(document => document.Address).HasMaxLength(SourceDocument.AddressLength);
        source.Property(document => document.Language).HasMaxLength(SourceDocument.LanguageLength);
        source.Property(document => document.Sha256).HasMaxLength(SourceDocument.HashLength);
        source.HasMany(document => document.Sentences).WithOne(sentence => sentence.Source).HasForeignKey(sentence => sentence.SourceId);
    }
}

internal sealed class SentenceMapping : IEntityTypeConfiguration<Sentence>
{
    public void Configure(EntityTypeBuilder<Sentence> sentence)
    {
        sentence.ToTable("Sentences");
        sentence.Property(unit => unit.Id).ValueGeneratedNever();
        sentence.Property(unit => unit.Key).HasMaxLength(Sentence.KeyLength);
        sentence.HasText(unit => unit.Furniture);
        sentence.HasIndex(unit => new { unit.SourceId, unit.Key }).IsUnique();
    }
}

internal sealed class CitationMapping : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.ToTable("Citations");
        citation.Property(row => row.Id).ValueGeneratedNever();
        citation.Property(row => row.Field).HasMaxLength(Citation.FieldLength);
        citation.HasText(row => row.Note);
        citation.HasOne(row => row.Sentence).WithMany().HasForeignKey(row => row.SentenceId);
        citation.HasIndex(row => new { row.RecordId, row.Field });
    }
}

internal sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.ToTable("Notes");
        note.Property(row => row.Id).ValueGeneratedNever();
        note.Property(row => row.Key).HasMaxLength(Note.KeyLength);
        note.HasText(row => row.Title, Note.TitleLength);
        note.HasText(row => row.Body);
        note.HasIndex(row => row.RecordId);
    }
}
