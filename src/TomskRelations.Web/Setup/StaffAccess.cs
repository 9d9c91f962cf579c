using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Account;
using TomskRelations.Web.Features.Admin.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.TwoFactor;

namespace TomskRelations.Web.Setup;

/// <summary>Who gets into the staff area, and how it is remembered.</summary>
internal static class StaffAccess
{
    /// <summary>Requires somebody whose password was right, though the code may still be to come.</summary>
    public const string Halfway = nameof(Halfway);

    /// <summary>Requires a signed-in member of staff, though they may have to set a second factor up before anything else.</summary>
    public const string Member = nameof(Member);

    /// <summary>Requires a signed-in member of staff: [Authorize(Policy = StaffAccess.Staff)].</summary>
    public const string Staff = nameof(Staff);

    /// <summary>Requires a member who may publish.</summary>
    public const string Publishing = nameof(Publishing);

    /// <summary>Requires a member who looks after the accounts.</summary>
    public const string Accounts = nameof(Accounts);

    private const int MostFailures = 5;
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30), Lockout = TimeSpan.FromMinutes(15), UntilTheCode = TimeSpan.FromMinutes(5);

    public static void AddStaffAccess(this IServiceCollection services, Settings settings)
    {
        services.AddIdentityCore<StaffMember>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password = new() { RequiredLength = PasswordRules.ShortestLength, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
            options.Lockout = new() { MaxFailedAccessAttempts = MostFailures, DefaultLockoutTimeSpan = Lockout };
        }).AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<PasswordRules>();
        services.AddStaff();
        services.AddSingleton<IPersonalDataProtector, SealedSecrets>();
        services.AddSingleton(settings.TwoFactor);
        services.AddScoped<IUserClaimsPrincipalFactory<StaffMember>, StaffPrincipals>();
        services.AddScoped<StaffCookie>();
        services.AddScoped<StaffSession>();
        services.AddScoped<Accounts>();
        services.AddScoped<SecondStep>();
        services.AddScoped<StaffDesk>();
        services.AddScoped<LateForms>();
        services.AddSingleton<SealedFields>();
        services.AddCookies(settings.Site.BaseUrl.Scheme == Uri.UriSchemeHttps);
        // No scheme is the default: public pages neither read nor renew the cookie.
        services.AddAuthorizationBuilder()
            .AddPolicy(Halfway, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAssertion(IsHalfwayAsync))
            .AddPolicy(Member, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser())
            .AddPolicy(Staff, policy => Roles(policy, StaffRole.Editor, StaffRole.Publisher, StaffRole.Administrator))
            .AddPolicy(Publishing, policy => Roles(policy, StaffRole.Publisher, StaffRole.Administrator))
            .AddPolicy(Accounts, policy => Roles(policy, StaffRole.Administrator));
    }

    /// <summary>Also while an error page answers in the place of a staff page.</summary>
    public static bool IsStaffArea(this HttpContext context)
    {
        var asked = PageAddress.Asked(context);
        return asked.StartsWithSegments(StaffAddresses.Account) || asked.StartsWithSegments(StaffAddresses.Admin);
    }

    /// <summary>Nothing of the staff area stays in a browser, not even a redirect.</summary>
    public static void UseStaffArea(this WebApplication app) => app.UseWhen(IsStaffArea, area => area.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.Pragma = default;
            return Task.CompletedTask;
        });
        return next(context);
    }));

    /// <summary>On https the names say that the cookie is the host's own; plain http, on the machine itself, refuses such names.</summary>
    private static void AddCookies(this IServiceCollection services, bool isHttps)
    {
        services.AddAuthentication().AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie = Cookie("staff", isHttps);
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
            options.LoginPath = StaffAddresses.SignIn;
            options.LogoutPath = StaffAddresses.SignOut;
            options.ReturnUrlParameter = StaffLinks.ReturnKey;
            options.EventsType = typeof(StaffCookie);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie = Cookie("halfway", isHttps);
            options.ExpireTimeSpan = UntilTheCode;
        });
        services.Configure<AntiforgeryOptions>(options => options.Cookie = Cookie("form", isHttps));
    }

    private static CookieBuilder Cookie(string name, bool isHttps) => new()
    {
        Name = isHttps ? $"__Host-{name}" : name,
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
    };

    private static void Roles(AuthorizationPolicyBuilder policy, params StaffRole[] roles) => policy
        .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme)
        .RequireAuthenticatedUser()
        .RequireRole(roles.Select(role => role.ToString()))
        .RequireAssertion(context => !context.User.OwesTwoFactor());

    private static async Task<bool> IsHalfwayAsync(AuthorizationHandlerContext context) => context.User.Identity is { IsAuthenticated: true }
        || context.Resource is HttpContext { } request && (await request.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Succeeded;
}
