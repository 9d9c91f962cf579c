using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TomskRelations.Core.Staff;

internal sealed class StaffMemberMapping : IEntityTypeConfiguration<StaffMember>
{
    public void Configure(EntityTypeBuilder<StaffMember> member)
    {
        member.ToTable("Staff");
        member.Property(row => row.Id).ValueGeneratedNever();
        member.Property(row => row.Name).HasMaxLength(StaffMember.NameLength);
        member.Property(row => row.LockoutEnd).HasConversion(new ValueConverter<DateTimeOffset, DateTime>(
            instant => instant.UtcDateTime,
            stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))));
    }
}

/// <summary>The tables that Identity keeps beside an account; the lengths keep their keys within what SQL Server takes.</summary>
internal sealed class StaffClaimMapping : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim) => claim.ToTable("StaffClaims");
}

internal sealed class StaffLoginMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        login.ToTable("StaffLogins");
        login.Property(row => row.LoginProvider).HasMaxLength(StaffMember.KeyLength);
        login.Property(row => row.ProviderKey).HasMaxLength(StaffMember.KeyLength);
    }
}

internal sealed class StaffTokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("StaffTokens");
        token.Property(row => row.LoginProvider).HasMaxLength(StaffMember.KeyLength);
        token.Property(row => row.Name).HasMaxLength(StaffMember.KeyLength);
    }
}

internal sealed class OneTimeLinkMapping : IEntityTypeConfiguration<OneTimeLink>
{
    public void Configure(EntityTypeBuilder<OneTimeLink> link)
    {
        link.ToTable("OneTimeLinks");
        link.Property(row => row.Id).ValueGeneratedNever();
        link.Property(row => row.TokenHash).HasMaxLength(OneTimeLink.HashLength);
        link.HasIndex(row => row.TokenHash).IsUnique();
        link.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
    }
}
