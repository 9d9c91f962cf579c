using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What happens to a form by which a record is withdrawn, whatever kind it is of.</summary>
public sealed class Withdrawals(SecondPerson second)
{
    /// <param name="page">Whose view "Withdraw" shows the form again.</param>
    /// <param name="published">The model of that view.</param>
    /// <param name="withdraw">Says what stands in the way.</param>
    public async Task<IActionResult> WithdrawAsync(
        Controller page, RecordKind kind, WithdrawForm form, object published, Func<Text, Signature, Task<IReadOnlyList<Problem>>> withdraw, CancellationToken cancellation)
    {
        var (reason, faults) = form.Read();
        if (faults.Count > 0) page.ModelState.Add(faults);
        else if (await withdraw(reason, await second.SignWithdrawalAsync(page.User.Role(), page.User.Id(), reason, cancellation)) is { Count: > 0 } problems) page.ModelState.Add(problems);
        else return page.LocalRedirect($"{DeskAddresses.Of(kind).List}?show={DeskList.Withdrawn}");
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.View("Withdraw", published);
    }
}
