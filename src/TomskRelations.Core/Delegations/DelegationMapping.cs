using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Delegations;

internal sealed class DelegationMapping : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("Delegations");
        delegation.IsRecord();
        delegation.HasText(row => row.Title, Delegation.TitleLength);
        delegation.HasText(row => row.Summary, Delegation.SummaryLength);
        delegation.HasText(row => row.Purpose, Delegation.PurposeLength);
        delegation.HasText(row => row.StatusReason, Delegation.PurposeLength);
        delegation.HasDate(row => row.Date);
        delegation.HasFigure(row => row.HeadCount);
    }
}
