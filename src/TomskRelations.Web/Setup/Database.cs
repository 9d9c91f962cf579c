using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.History;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Core.Trade.Entry;

namespace TomskRelations.Web.Setup;

internal static class Database
{
    public static void AddDatabase(this IServiceCollection services, Settings settings)
    {
        if (settings.Database.Provider == DatabaseProvider.SqlServer)
            services.AddRecords<SqlServerTomskDbContext>(options => options.ConfigureWarnings(FailOnce).UseSqlServer(settings.Database.Connection, server =>
            {
                server.EnableRetryOnFailure();
                if (settings.Database.MaxBatchSize is { } size) server.MaxBatchSize(size);
            }));
        else
            services.AddRecords<SqliteTomskDbContext>(options => options.ConfigureWarnings(FailOnce).UseSqlite(settings.Database.Connection, sqlite =>
            {
                sqlite.CommandTimeout(10);
                if (settings.Database.MaxBatchSize is { } size) sqlite.MaxBatchSize(size);
            }));

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new SeedFolder(Path.Combine(AppContext.BaseDirectory, "seeds")));
        services.AddSingleton<ContentVersion>();
        services.AddSingleton<StandingVerification>();
        services.AddScoped<SeedLoader>();
        services.AddScoped<Verifier>();
        services.AddScoped<DraftService>();
        services.AddScoped<KeptFormService>();
        services.AddScoped<PublicationService>();
        services.AddScoped<PreviewService>();
        services.AddScoped<HistoryReader>();
        services.AddScoped<CorrectionReader>();
        services.AddScoped<TurnoverDesk>();
        services.AddScoped<PasteDesk>();
        services.AddScoped<TurnoverPublisher>();
        services.AddScoped<TurnoverPreview>();
        services.AddScoped<RecordPublisher>();
        services.AddScoped<RecordPreview>();
        services.AddScoped<DelegationPreview>();
        services.AddScoped<VisitComparison>();
        services.AddScoped<SameVisit>();
        services.AddScoped<IncompleteDrafts>();
        services.AddScoped<IDraftChecks, DelegationChecks>();
        services.AddScoped<IDraftChecks, TurnoverChecks>();
        services.AddScoped<IDraftChecks, OrganisationChecks>();
        services.AddScoped<IDraftChecks, MilestoneChecks>();
        services.AddScoped<IDraftChecks, StatementChecks>();
        services.AddScoped<OrganisationPreview>();
        services.AddScoped<MilestonePreview>();
        services.AddScoped<IDraftChecks, SourceChecks>();
        services.AddScoped<SourcePreview>();
        services.AddScoped<IDraftChecks, PartnerChecks>();
        services.AddScoped<PartnerPreview>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<ChangedSections>();
        services.AddScoped<SecondPerson>();
        foreach (var queries in typeof(TomskDbContext).Assembly.GetTypes().Where(type => type.IsPublic && type.Name.EndsWith("Queries", StringComparison.Ordinal)))
            services.AddScoped(queries);
    }

    /// <summary>Who asks for the records gets those of then, where the page being made is one of the past.</summary>
    private static void AddRecords<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : TomskDbContext
    {
        services.AddDbContext<TContext>(configure);
        services.AddScoped<TomskDbContext>(provider => provider.GetRequiredService<PastPage>().Records ?? provider.GetRequiredService<TContext>());
    }

    /// <summary>A failure is told by whoever catches its exception, the request log or the command line; the same told on its way is left out.</summary>
    private static void FailOnce(WarningsConfigurationBuilder warnings) => warnings.Ignore(
        RelationalEventId.ConnectionError,
        RelationalEventId.CommandError,
        CoreEventId.QueryIterationFailed,
        CoreEventId.SaveChangesFailed);

    /// <summary>Creates, migrates and seeds the database as far as the settings let the start do so.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        if (!settings.Database.MigrateOnStart) return;

        await app.MigrateAsync(CancellationToken.None);
        await app.SeedAsync(CancellationToken.None);
    }

    public static async Task MigrateAsync(this WebApplication app, CancellationToken cancellation)
    {
        app.Services.GetRequiredService<Settings>().Data.Create();
        await using var scope = app.Services.CreateAsyncScope();
        await DatabaseMigration.RunAsync(scope.ServiceProvider.GetRequiredService<TomskDbContext>(), cancellation);
    }

    public static async Task<int> SeedAsync(this WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SeedLoader>().RunAsync(cancellation);
    }
}
