using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TomskRelations.Core.Tests.Data;

/// <summary>What SQL Server would refuse only when the script runs: cascade paths, wide keys, indexes on text without a length.</summary>
public sealed class SqlServerModelTests
{
    private const int ClusteredKeyBytes = 900, IndexKeyBytes = 1700;

    private static readonly IReadOnlyList<IEntityType> Entities = [.. Contexts.SqlServer().Model.GetEntityTypes()];

    [Fact]
    public void ForeignKeys_NeverCascade() => Assert.All(
        Entities.SelectMany(entity => entity.GetForeignKeys()),
        key => Assert.Equal(DeleteBehavior.Restrict, key.DeleteBehavior));

    [Fact]
    public void PrimaryKeys_FitIntoAClusteredIndex() => Assert.All(
        Entities.Select(entity => entity.FindPrimaryKey()!),
        key => Assert.InRange(Bytes(key.Properties), 1, ClusteredKeyBytes));

    [Fact]
    public void Indexes_FitAndHaveNoColumnWithoutALength() => Assert.All(
        Entities.SelectMany(entity => entity.GetIndexes()),
        index => Assert.InRange(Bytes(index.Properties), 1, IndexKeyBytes));

    [Fact]
    public void Decimals_HaveAStatedPrecision() => Assert.All(
        Entities.SelectMany(entity => entity.GetFlattenedProperties()).Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal)),
        property => Assert.NotNull(property.GetPrecision()));

    [Fact]
    public void Columns_AreOfPortableTypes() => Assert.DoesNotContain(
        Entities.SelectMany(entity => entity.GetFlattenedProperties()),
        property => Stored(property) == typeof(DateTimeOffset));

    private static Type Stored(IProperty property) =>
        property.GetValueConverter()?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private static int Bytes(IEnumerable<IProperty> properties) => properties.Sum(property =>
        property.FindRelationalTypeMapping() is { StoreTypeNameBase: "nvarchar" or "varbinary" or "varchar" } text
            ? (text.Size ?? int.MaxValue / 4) * (text.IsUnicode ? 2 : 1)
            : 16);
}
