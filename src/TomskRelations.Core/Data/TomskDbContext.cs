using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Staff;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Data;

/// <summary>One model for both databases; the derived contexts differ in nothing but their migrations.</summary>
public abstract class TomskDbContext(DbContextOptions options) : IdentityUserContext<StaffMember, Guid>(options)
{
    public DbSet<SourceDocument> Sources => Set<SourceDocument>();
    public DbSet<Sentence> Sentences => Set<Sentence>();
    public DbSet<Citation> Citations => Set<Citation>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Partner> Partners => Set<Partner>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<PrivatePerson> PrivatePeople => Set<PrivatePerson>();
    public DbSet<Milestone> Milestones => Set<Milestone>();
    public DbSet<TradeObservation> TradeObservations => Set<TradeObservation>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<PublishedContent> PublishedContent => Set<PublishedContent>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftHand> DraftHands => Set<DraftHand>();
    public DbSet<DraftRemark> DraftRemarks => Set<DraftRemark>();
    public DbSet<DraftVersion> DraftVersions => Set<DraftVersion>();
    public DbSet<PublishedDraft> PublishedDrafts => Set<PublishedDraft>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();
    public DbSet<StaffEvent> StaffEvents => Set<StaffEvent>();

    /// <summary>Fixed, because the web host and the migration tool would otherwise take it from different settings and make different models.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TomskDbContext).Assembly);
        foreach (var reference in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
            reference.DeleteBehavior = DeleteBehavior.Restrict;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }
}
