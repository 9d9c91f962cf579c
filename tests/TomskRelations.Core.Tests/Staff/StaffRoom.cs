using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Staff;

/// <summary>An empty database of its own with what looks after accounts, as the portal puts it together.</summary>
internal sealed class StaffRoom : IAsyncDisposable
{
    public const string Passphrase = "gravel otter bicycle thunder";

    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;

    private StaffRoom()
    {
        var collection = new ServiceCollection();
        collection.AddScoped(_ => SqliteFile.Open(folder.File("portal.db")));
        collection.AddSingleton<TimeProvider>(Clock).AddSingleton<IPersonalDataProtector, BackwardsProtector>().AddScoped<StaffQueries>().AddScoped<StaffEventQueries>();
        collection.AddStaff();
        collection.AddIdentityCore<StaffMember>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password = new() { RequiredLength = PasswordRules.ShortestLength, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        }).AddPasswordValidator<PasswordRules>();
        services = collection.BuildServiceProvider();
    }

    public StoppedClock Clock { get; } = new(new(2026, 11, 25, 5, 0, 0, TimeSpan.Zero));
    public StaffAccounts Accounts => Get<StaffAccounts>();
    public StaffRights Rights => Get<StaffRights>();
    public StaffQueries Queries => Get<StaffQueries>();
    public OneTimeLinks Links => Get<OneTimeLinks>();

    public static async Task<StaffRoom> OpenAsync()
    {
        var room = new StaffRoom();
        await DatabaseMigration.RunAsync(room.Get<TomskDbContext>(), CancellationToken.None);
        return room;
    }

    /// <summary>A scope of its own, as each request has one.</summary>
    public IServiceProvider Scope() => services.CreateScope().ServiceProvider;

    public T Get<T>()
        where T : notnull => Scope().GetRequiredService<T>();

    public Task<StaffResult> AddAsync(string email, StaffRole role = StaffRole.Editor, string? password = Passphrase, string name = "Made Up") =>
        Accounts.AddAsync(new(email, name, role, Language.English), password, null, CancellationToken.None);

    public async Task<StaffMember> MemberAsync(string email) => await Get<TomskDbContext>().Users.AsNoTracking().SingleAsync(member => member.Email == email);

    /// <summary>What happened to a member, the latest first.</summary>
    public async Task<StaffEventKind[]> EventsAsync(string email) =>
        [.. (await Get<StaffEventQueries>().LatestAsync((await MemberAsync(email)).Id, 20, CancellationToken.None)).Select(line => line.Kind)];

    public async Task<bool> HasPasswordAsync(string email, string password)
    {
        var members = Get<UserManager<StaffMember>>();
        return await members.CheckPasswordAsync((await members.FindByEmailAsync(email))!, password);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
