using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Trade.Entry;

/// <summary>A database of its own with the first edition, and the service that publishes forms into it.</summary>
internal sealed class TurnoverDesk(SeededDatabase database) : IAsyncDisposable
{
    public static readonly Guid New = Guid.CreateVersion7();

    private readonly ServiceProvider services = new ServiceCollection()
        .AddScoped(_ => database.Open())
        .AddScoped<PublicationService>()
        .AddScoped<PreviewService>()
        .AddScoped<TurnoverQueries>()
        .AddScoped<PartnerNameQueries>()
        .AddScoped<CitableSourceQueries>()
        .AddScoped<ProofQueries>()
        .AddScoped<TradeQueries>()
        .AddScoped<TurnoverService>()
        .AddSingleton<ContentVersion>()
        .AddSingleton<TimeProvider>(new StoppedClock(new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero)))
        .BuildServiceProvider();

    /// <summary>What the owner wants to be entered: a turnover and its growth, and nothing else.</summary>
    public static TurnoverEntry Of2015() => new()
    {
        Year = "2015",
        Body = "customs",
        Turnover = new() { Figure = "289,64" },
        Growth = new() { Figure = "−26,8 %" },
        Basis = [new() { Kind = "staffRecord" }],
    };

    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<IReadOnlyList<EntryFault>> PublishAsync(TurnoverEntry entry, Guid? id = null) =>
        UseAsync<TurnoverService, IReadOnlyList<EntryFault>>(service => service.PublishAsync(id ?? New, entry, PublishingRole.Publisher, Stop));

    public Task<TurnoverReading> ReadAsync(TurnoverEntry entry, Guid? id = null) =>
        UseAsync<TurnoverService, TurnoverReading>(async service => TurnoverReader.Read(entry, await service.ContextAsync(id ?? New, entry, Stop)));

    /// <summary>The form of a published sheet.</summary>
    public Task<TurnoverEntry> OpenAsync(TradeSheet sheet) => UseAsync<TurnoverService, TurnoverEntry>(async service =>
        TurnoverWriter.Write((await service.OpenedAsync(sheet.Id, Stop))!, await UseAsync<PartnerNameQueries, PartnerNames>(partners => partners.AllAsync(Stop)), Language.English));

    public Task<TradePage> OverviewAsync() => UseAsync<TradeQueries, TradePage>(trade => trade.OverviewAsync(Stop));

    public Task<TradeYearPage?> YearAsync(int year) => UseAsync<TradeQueries, TradeYearPage?>(trade => trade.YearAsync(year, Stop));

    public TomskDbContext Open() => database.Open();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
