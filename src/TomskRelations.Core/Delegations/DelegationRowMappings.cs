using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Delegations;

internal static class DelegationRowMapping
{
    public static void IsRow<T>(this EntityTypeBuilder<T> row, string table, Expression<Func<Delegation, IEnumerable<T>?>> rows)
        where T : DelegationRow
    {
        row.ToTable(table);
        row.HasKey(item => new { item.DelegationId, item.Ordinal });
        row.HasOne(item => item.Delegation).WithMany(rows).HasForeignKey(item => item.DelegationId);
    }
}

internal sealed class DelegationPartnerMapping : IEntityTypeConfiguration<DelegationPartner>
{
    public void Configure(EntityTypeBuilder<DelegationPartner> row)
    {
        row.IsRow("DelegationPartners", delegation => delegation.Partners);
        row.HasOne(item => item.Partner).WithMany().HasForeignKey(item => item.PartnerId);
    }
}

internal sealed class DelegationPlaceMapping : IEntityTypeConfiguration<DelegationPlace>
{
    public void Configure(EntityTypeBuilder<DelegationPlace> row)
    {
        row.IsRow("DelegationPlaces", delegation => delegation.Places);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
        row.HasOne(item => item.Country).WithMany().HasForeignKey(item => item.CountryId);
    }
}

internal sealed class DelegationHostMapping : IEntityTypeConfiguration<DelegationHost>
{
    public void Configure(EntityTypeBuilder<DelegationHost> row)
    {
        row.IsRow("DelegationHosts", delegation => delegation.Hosts);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
        row.HasOne(item => item.Organisation).WithMany().HasForeignKey(item => item.OrganisationId);
    }
}

internal sealed class DelegationHeadMapping : IEntityTypeConfiguration<DelegationHead>
{
    public void Configure(EntityTypeBuilder<DelegationHead> row)
    {
        row.IsRow("DelegationHeads", delegation => delegation.Heads);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
        row.HasText(item => item.Title, Delegation.NameLength);
    }
}

internal sealed class DelegationParticipantMapping : IEntityTypeConfiguration<DelegationParticipant>
{
    public void Configure(EntityTypeBuilder<DelegationParticipant> row)
    {
        row.IsRow("DelegationParticipants", delegation => delegation.Participants);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
        row.HasText(item => item.Role, Delegation.NameLength);
        row.HasText(item => item.Body, Delegation.NameLength);
    }
}

internal sealed class DelegationTopicMapping : IEntityTypeConfiguration<DelegationTopic>
{
    public void Configure(EntityTypeBuilder<DelegationTopic> row)
    {
        row.IsRow("DelegationTopics", delegation => delegation.Topics);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
    }
}

internal sealed class DelegationMeetingMapping : IEntityTypeConfiguration<DelegationMeeting>
{
    public void Configure(EntityTypeBuilder<DelegationMeeting> row)
    {
        row.IsRow("DelegationMeetings", delegation => delegation.Meetings);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
    }
}

internal sealed class DelegationOutcomeMapping : IEntityTypeConfiguration<DelegationOutcome>
{
    public void Configure(EntityTypeBuilder<DelegationOutcome> row)
    {
        row.IsRow("DelegationOutcomes", delegation => delegation.Outcomes);
        row.Property(item => item.Key).HasMaxLength(Delegation.KeyLength);
        row.HasText(item => item.Name, Delegation.NameLength);
        row.HasText(item => item.With, Delegation.NameLength);
    }
}

internal sealed class DelegationOrganisationMapping : IEntityTypeConfiguration<DelegationOrganisation>
{
    public void Configure(EntityTypeBuilder<DelegationOrganisation> row)
    {
        row.IsRow("DelegationOrganisations", delegation => delegation.Organisations);
        row.HasOne(item => item.Organisation).WithMany().HasForeignKey(item => item.OrganisationId);
    }
}

internal sealed class DelegationSourceMapping : IEntityTypeConfiguration<DelegationSource>
{
    public void Configure(EntityTypeBuilder<DelegationSource> row)
    {
        row.IsRow("DelegationSources", delegation => delegation.Sources);
        row.HasText(item => item.Name, Delegation.NameLength);
        row.HasOne(item => item.Source).WithMany().HasForeignKey(item => item.SourceId);
    }
}

internal sealed class RelatedVisitMapping : IEntityTypeConfiguration<RelatedVisit>
{
    public void Configure(EntityTypeBuilder<RelatedVisit> row)
    {
        row.IsRow("RelatedVisits", delegation => delegation.RelatedVisits);
        row.HasOne(item => item.Related).WithMany().HasForeignKey(item => item.RelatedId);
    }
}

internal sealed class MissingFieldMapping : IEntityTypeConfiguration<MissingField>
{
    public void Configure(EntityTypeBuilder<MissingField> row)
    {
        row.IsRow("DelegationMissingFields", delegation => delegation.MissingFields);
        row.Property(item => item.Field).HasMaxLength(Delegation.KeyLength);
    }
}
