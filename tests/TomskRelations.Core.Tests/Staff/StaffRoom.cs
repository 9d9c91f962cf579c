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
        collection.AddSingleton<TimeProvider>(Clock).AddScoped<OneTimeLinks>().AddScoped<StaffAccounts>().AddScoped<StaffQueries>();
        collection.AddIdentityCore<StaffMember>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password = new() { RequiredLength = PasswordRules.ShortestLength, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        }).AddEntityFrameworkStores<TomskDbContext>().AddPasswordValidator<PasswordRules>();
        services = collection.BuildServiceProvider();
    }

    public StoppedClock Clock { get; } = new(new(2026, 11, 25, 5, 0, 0, TimeSpan.Zero));
    public StaffAccounts Accounts => Get<StaffAccounts>();
    public StaffQueries Queries => Get<StaffQueries>();
    public OneTimeLinks Links => Get<OneTimeLinks>();

    public static async Task<StaffRoom> OpenAsync()
    {
        var room = new StaffRoom();
        await DatabaseMigration.RunAsync(room.Get<TomskDbContext>(), CancellationToken.None);
        return room;
    }

    /// <summary>A service of a scope of its own, as each request has one.</summary>
    public T Get<T>()
        where T : notnull => services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public Task<StaffResult> AddAsync(string email, StaffRole role = StaffRole.Editor, string? password = Passphrase, string name = "Made Up") =>
        Accounts.AddAsync(new(email, name, role, Language.English), password, CancellationToken.None);

    public async Task<StaffMember> MemberAsync(string email) => await Get<TomskDbContext>().Users.AsNoTracking().SingleAsync(member => member.Email == email);

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
