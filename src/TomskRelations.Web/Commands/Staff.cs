using System.CommandLine;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Commands;

/// <summary>Looks after the accounts without a page, also where nobody can sign in.</summary>
internal static class Staff
{
    private static readonly Option<string> Email = new("--email") { Required = true, Description = "The address the member signs in with." };
    private static readonly Option<bool> PasswordStdin = new("--password-stdin") { Description = "Take the password from the first line of stdin instead of making a link that sets one." };

    private static readonly Option<bool> TwoFactor = new("--two-factor") { Description = "Take the second factor off as well, for a lost phone." };

    public static Command Command() => new("staff", "Look after the accounts of staff.")
    {
        Add(),
        List(),
        ForMember("reset", "End the sessions and the lockout of a member, and make a link that sets a new password.", [PasswordStdin, TwoFactor], async (services, parsed, cancellation) =>
            await services.GetRequiredService<StaffAccounts>().ResetAsync(
                parsed.GetRequiredValue(Email), new(await PasswordAsync(parsed, cancellation), parsed.GetValue(TwoFactor)), null, cancellation)),
        ForMember("deactivate", "Refuse a member from the next request on.", [], (services, parsed, cancellation) =>
            services.GetRequiredService<StaffRights>().DeactivateAsync(parsed.GetRequiredValue(Email), null, cancellation)),
        ForMember("activate", "Let a deactivated member sign in again.", [], (services, parsed, _) =>
            services.GetRequiredService<StaffRights>().ActivateAsync(parsed.GetRequiredValue(Email), null)),
    };

    private static Command Add()
    {
        var name = new Option<string>("--name") { Required = true, Description = "What the member is called." };
        var role = Word("--role", "Editor, Publisher or Administrator", word => Enum.GetValues<StaffRole>().Cast<StaffRole?>().FirstOrDefault(one => one.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase)));
        var language = Word("--language", "en or ru", word => Languages.FromCode(word.ToLowerInvariant()));
        (role.Required, language.DefaultValueFactory) = (true, _ => Language.English);
        var add = new Command("add", "Add a member of staff, and make a link that sets the first password.") { Email, name, role, language, PasswordStdin };
        add.SetAction((parsed, cancellation) => ChangeAsync(async services => await services.GetRequiredService<StaffAccounts>().AddAsync(
            new(parsed.GetRequiredValue(Email), parsed.GetRequiredValue(name), parsed.GetRequiredValue(role), parsed.GetRequiredValue(language)),
            await PasswordAsync(parsed, cancellation),
            null,
            cancellation)));
        return add;
    }

    private static Command List()
    {
        var list = new Command("list", "List the members of staff, one a line.");
        list.SetAction(async (_, cancellation) =>
        {
            await using var app = Portal.Build([]);
            await using var scope = app.Services.CreateAsyncScope();
            foreach (var line in StaffTable.Of(await scope.ServiceProvider.GetRequiredService<StaffQueries>().ListAsync(cancellation)))
                Console.WriteLine(line);
            return 0;
        });
        return list;
    }

    private static Command ForMember(string name, string does, IEnumerable<System.CommandLine.Option> options, Func<IServiceProvider, ParseResult, CancellationToken, Task<StaffResult>> change)
    {
        var command = new Command(name, does) { Email };
        foreach (var option in options) command.Options.Add(option);
        command.SetAction((parsed, cancellation) => ChangeAsync(services => change(services, parsed, cancellation)));
        return command;
    }

    private static async Task<int> ChangeAsync(Func<IServiceProvider, Task<StaffResult>> change)
    {
        await using var app = Portal.Build([]);
        await using var scope = app.Services.CreateAsyncScope();
        var result = await change(scope.ServiceProvider);
        if (result.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(Reason(refusal));
            return CommandLine.Refused;
        }
        Console.WriteLine($"{result.Member!.Email}: {result.Member.Role}, {(result.Member.IsActive ? "active" : "inactive")}, two-factor {(result.Member.TwoFactorEnabled ? "on" : "off")}.");
        if (result.Link is { } link) TellLink(link, result.Member, app.Services.GetRequiredService<SiteSettings>());
        return 0;
    }

    private static void TellLink(MadeLink link, StaffMember member, SiteSettings site)
    {
        Languages.Speak(Language.English);
        Console.WriteLine($"Works once, until {TomskTime.Say(link.ExpiresAt)} (Tomsk):");
        Console.WriteLine(site.Absolute(StaffLinks.Invitation(link.Token, member.Language)));
    }

    private static async Task<string?> PasswordAsync(ParseResult parsed, CancellationToken cancellation) =>
        parsed.GetValue(PasswordStdin) ? await Console.In.ReadLineAsync(cancellation) ?? "" : null;

    private static Option<T> Word<T>(string name, string takes, Func<string, T?> read)
        where T : struct => new(name)
        {
            Description = takes + ".",
            CustomParser = result =>
            {
                var value = result.Tokens is [{ Value: var word }] ? read(word) : null;
                if (value is null) result.AddError($"{name} takes {takes}.");
                return value.GetValueOrDefault();
            },
        };

    private static string Reason(StaffRefusal refusal) => refusal switch
    {
        StaffRefusal.EmailWrong => "This is no e-mail address that can be signed in with.",
        StaffRefusal.EmailTaken => "There is an account with this e-mail address already.",
        StaffRefusal.NameWrong => $"A name has 1 to {StaffMember.NameLength} characters.",
        StaffRefusal.PasswordTooShort => $"The password is too short; it takes at least {PasswordRules.ShortestLength} characters.",
        StaffRefusal.PasswordTooLong => $"The password is too long; it takes at most {PasswordRules.LongestLength} characters.",
        StaffRefusal.PasswordTooCommon => "The password is too common or follows from the name or the address; several unrelated words do better.",
        StaffRefusal.Unknown => "There is no account with this e-mail address.",
        StaffRefusal.Inactive => "The account is inactive; run staff activate first.",
        StaffRefusal.LastAdministrator => "This is the last active administrator; add or activate another one first.",
        StaffRefusal.ChangedMeanwhile => "Somebody else changed the account at this moment; try again.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
