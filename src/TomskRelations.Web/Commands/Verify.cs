using System.CommandLine;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Commands;

internal static class Verify
{
    public static Command Command()
    {
        var verify = new Command("verify", "Prove that every quote stands in its source, that no revision was altered, and hold the figures against each other.");
        verify.SetAction(async (_, cancellation) =>
        {
            await using var app = Portal.Build([]);
            await using var scope = app.Services.CreateAsyncScope();
            var verification = await scope.ServiceProvider.GetRequiredService<Verifier>().RunAsync(cancellation);
            foreach (var fault in verification.Faults.Concat(verification.Questions)) await Console.Error.WriteLineAsync(fault.ToString());
            Console.WriteLine($"{verification.Sources} source, {verification.Sentences} sentences, {verification.Quotes} quotes, {verification.Revisions} revisions, {verification.Sheets} sheets of figures; chain head {verification.ChainHead}");
            Console.WriteLine(verification.Holds ? "Everything holds." : verification.Faults.Count == 1 ? "1 fault." : $"{verification.Faults.Count} faults.");
            return verification.Holds ? 0 : 1;
        });
        return verify;
    }
}
