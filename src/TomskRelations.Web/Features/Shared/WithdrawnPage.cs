using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Answers for a record that is not there: 410 with the reason where it was withdrawn, else 404.</summary>
public static class WithdrawnPage
{
    public static async Task<IActionResult> NotThereAsync(this Controller controller, RevisionQueries revisions, RecordKind kind, string slug) =>
        controller.NotThere(await revisions.WithdrawalOfAsync(kind, slug, controller.HttpContext.RequestAborted));

    /// <param name="withdrawal">Null where what was asked for never was there.</param>
    public static IActionResult NotThere(this Controller controller, Withdrawal? withdrawal)
    {
        if (withdrawal is null) return controller.NotFound();
        controller.HttpContext.Items[typeof(WithdrawnPage)] = withdrawal;
        return controller.StatusCode(StatusCodes.Status410Gone);
    }

    public static Withdrawal? Of(HttpContext context) => context.Items[typeof(WithdrawnPage)] as Withdrawal;
}
