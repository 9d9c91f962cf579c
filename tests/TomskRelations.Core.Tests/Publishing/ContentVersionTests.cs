using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Publishing;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class ContentVersionTests
{
    [Fact]
    public async Task Current_AfterAPublicationElsewhere_IsSeenWithinASecondAndAtOnceWhenForgotten()
    {
        await using var own = new SeededDatabase();
        await own.InitializeAsync();
        var clock = new HandClock();
        await using var services = new ServiceCollection().AddScoped(_ => own.Open()).BuildServiceProvider();
        var content = new ContentVersion(services.GetRequiredService<IServiceScopeFactory>(), clock);

        Assert.Equal(1, await content.CurrentAsync());
        await RaiseAsync(own);
        clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Equal(1, await content.CurrentAsync());
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, await content.CurrentAsync());

        await RaiseAsync(own);
        content.Forget();
        Assert.Equal(3, await content.CurrentAsync());
    }

    private static async Task RaiseAsync(SeededDatabase database)
    {
        await using var db = database.Open();
        await db.PublishedContent.ExecuteUpdateAsync(row => row.SetProperty(content => content.Version, content => content.Version + 1));
    }

    private sealed class HandClock : TimeProvider
    {
        private long ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Advance(TimeSpan time) => ticks += time.Ticks;
    }
}
