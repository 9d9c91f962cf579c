using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Data;

/// <summary>How the value types that many records share lie in columns.</summary>
internal static class ComplexMapping
{
    /// <summary>Columns Name_En and Name_Ru; without a length they take any text.</summary>
    public static void HasText<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Text?>> text, int? length = null)
        where T : class =>
        entity.ComplexProperty(text, column =>
        {
            column.IsRequired();
            if (length is not { } limit) return;
            column.Property(words => words!.En).HasMaxLength(limit);
            column.Property(words => words!.Ru).HasMaxLength(limit);
        });

    /// <summary>Columns Date_Edtf, Date_Modifier, Date_Earliest and Date_Latest.</summary>
    public static void HasDate<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, EdtfDate?>> date)
        where T : class =>
        entity.ComplexProperty(date, column =>
        {
            column.IsRequired();
            column.Property(value => value!.Edtf).HasMaxLength(EdtfDate.MaxLength);
            column.Property(value => value!.Modifier);
            column.Property(value => value!.Earliest);
            column.Property(value => value!.Latest);
        });

    /// <summary>Columns Figure_Value, Figure_Unit and Figure_Qualifier, all null where there is no figure.</summary>
    public static void HasFigure<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Figure?>> figure)
        where T : class =>
        entity.ComplexProperty(figure, column =>
        {
            column.Property(value => value!.Value).HasPrecision(18, 6);
            column.Property(value => value!.Unit).HasMaxLength(Figure.UnitLength);
        });
}
