using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Data;

/// <summary>What every published record's table has.</summary>
internal static class RecordMapping
{
    public static void IsRecord<T>(this EntityTypeBuilder<T> entity)
        where T : PublishedRecord
    {
        entity.HasKey(record => record.Id);
        entity.Property(record => record.Id).ValueGeneratedNever();
        entity.Property(record => record.Slug).HasMaxLength(PublishedRecord.SlugLength);
        entity.HasIndex(record => record.Slug).IsUnique();
        entity.Property(record => record.Version).IsConcurrencyToken();
    }
}
