using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Trade.Entry;

/// <summary>A database of its own with the first edition, and the services that publish forms into it.</summary>
internal sealed class TurnoverRoom(SeededDatabase database) : IAsyncDisposable
{
    public static readonly Signature Signed = new(PublishingRole.Publisher, ApprovalKind.SecondPerson);
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
        .AddScoped<DraftQueries>()
        .AddScoped<TurnoverDesk>()
        .AddScoped<TurnoverPublisher>()
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

    /// <returns>What is wrong with the form; it is published where nothing is.</returns>
    public async Task<IReadOnlyList<EntryFault>> PublishAsync(TurnoverEntry entry, Guid? id = null)
    {
        var reading = await ReadAsync(entry, id);
        if (reading.Plan is { } plan) Assert.Empty(await UseAsync<TurnoverPublisher, IReadOnlyList<Problem>>(publisher => publisher.PublishAsync(id ?? New, plan, null, Signed, Stop)));
        return reading.Faults;
    }

    public Task<TurnoverReading> ReadAsync(TurnoverEntry entry, Guid? id = null) =>
        UseAsync<TurnoverDesk, TurnoverReading>(async desk => TurnoverReader.Read(entry, await desk.ContextAsync(id ?? New, entry, Stop)));

    /// <summary>The form of a published sheet.</summary>
    public Task<TurnoverEntry> OpenAsync(TradeSheet sheet) =>
        UseAsync<TurnoverDesk, TurnoverEntry>(async desk => (await desk.OpenAsync(sheet.Id, Language.English, Stop))!);

    public Task<TradePage> OverviewAsync() => UseAsync<TradeQueries, TradePage>(trade => trade.OverviewAsync(Stop));

    public Task<TradeYearPage?> YearAsync(int year) => UseAsync<TradeQueries, TradeYearPage?>(trade => trade.YearAsync(year, Stop));

    public TomskDbContext Open() => database.Open();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
