using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Trade;

internal sealed class TradeMapping : IEntityTypeConfiguration<TradeObservation>
{
    private const string ExactlyOne =
        "(CASE WHEN \"Value\" IS NULL THEN 0 ELSE 1 END + CASE WHEN \"Direction\" IS NULL THEN 0 ELSE 1 END + CASE WHEN \"Missing\" IS NULL THEN 0 ELSE 1 END) = 1";

    public void Configure(EntityTypeBuilder<TradeObservation> observation)
    {
        observation.ToTable("TradeObservations", table => table.HasCheckConstraint("CK_TradeObservations_ExactlyOneAnswer", ExactlyOne));
        observation.IsRecord();
        observation.Property(row => row.Value).HasPrecision(TradeObservation.ValuePrecision, TradeObservation.ValueScale);
        observation.HasText(row => row.Sector, TradeObservation.SectorLength);
        observation.HasText(row => row.UnitWords, TradeObservation.UnitLength);
        observation.HasText(row => row.SupersededReason, TradeObservation.ReasonLength);
        observation.HasOne(row => row.Partner).WithMany().HasForeignKey(row => row.PartnerId);
        observation.HasOne(row => row.SupersededBy).WithMany().HasForeignKey(row => row.SupersededById);
        observation.HasIndex(row => new { row.Year, row.Measure });
    }
}
