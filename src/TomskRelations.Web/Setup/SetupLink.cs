using TomskRelations.Core.Data;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Setup;

/// <summary>The way in for the first administrator: a link on the console of whoever starts the portal, never in the log.</summary>
internal static class SetupLink
{
    /// <summary>A server that is not there must not hold up a start that does not need it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>Null where there are members of staff, or no database that could hold some.</returns>
    public static async Task<string?> MakeSetupLinkAsync(this WebApplication app)
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            // Asked first, because a SQLite file that is not there would be made by any other question.
            if (!await scope.ServiceProvider.GetRequiredService<TomskDbContext>().Database.CanConnectAsync(patience.Token)) return null;
            var token = await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().CreateSetupAsync(patience.Token);
            return token is null ? null : app.Services.GetRequiredService<SiteSettings>().Absolute($"{StaffAddresses.Setup}?token={token}");
        }
        catch (Exception fault) when (fault is OperationCanceledException || DatabaseFault.Describe(fault) is not null)
        {
            return null;
        }
    }

    public static void Tell(string link) => Console.Out.WriteLine($"""

        There are no staff accounts yet. Link to set up the first administrator (works once, for one hour, until the next start at the latest):
        Учётных записей сотрудников пока нет. Ссылка для создания первого администратора (одноразовая, действует один час, но не дольше чем до следующего запуска):

          {link}

        """);
}
