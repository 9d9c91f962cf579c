using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace TomskRelations.Core.Staff;

public static class StaffServices
{
    /// <summary>What looks after accounts, on Identity, which has to be added beside it with an <see cref="IPersonalDataProtector"/>.</summary>
    public static void AddStaff(this IServiceCollection services)
    {
        services.AddScoped<StaffStore>();
        services.AddScoped<IUserStore<StaffMember>>(scope => scope.GetRequiredService<StaffStore>());
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<StaffJournal>();
        services.AddScoped<SignInFailures>();
        services.AddScoped<OwnPassword>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<StaffAccounts>();
        services.AddScoped<StaffRights>();
        services.AddScoped<StaffSessions>();
    }
}
