using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.TwoFactor;

/// <summary>The code after the password, and a member's own second factor.</summary>
public sealed class TwoFactorController(SecondStep step, StaffSession session) : Controller
{
    private bool IsSignedIn => User.Identity is { IsAuthenticated: true };

    [HttpGet(StaffAddresses.TwoFactor), Authorize(Policy = StaffAccess.Halfway)]
    public async Task<IActionResult> Show([FromQuery] string? returnUrl, CancellationToken cancellation) =>
        IsSignedIn ? await OwnAsync(cancellation)
        : await session.FindHalfwayAsync() is null ? LocalRedirect(StaffLinks.SignIn(returnUrl ?? StaffAddresses.Admin))
        : View("Code");

    [HttpPost(StaffAddresses.TwoFactor), Authorize(Policy = StaffAccess.Halfway)]
    public async Task<IActionResult> Enter([FromForm] CodeForm form, [FromQuery] string? returnUrl, CancellationToken cancellation)
    {
        if (IsSignedIn) return LocalRedirect(StaffAddresses.TwoFactor);
        if (await session.FindHalfwayAsync() is not { } member) return LocalRedirect(StaffLinks.SignIn(returnUrl ?? StaffAddresses.Admin));
        if (ModelState.IsValid) ModelState.Add(await step.EnterAsync(member, form, Languages.FromCode(Request.Query[StaffLinks.LanguageKey]), cancellation));
        return ModelState.IsValid ? LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : StaffAddresses.Admin) : View("Code");
    }

    [HttpPost(StaffAddresses.TwoFactorOn), Authorize(Policy = StaffAccess.Member)]
    public async Task<IActionResult> TurnOn([FromForm] CodeForm form, CancellationToken cancellation)
    {
        if (await step.IsOnAsync(User)) return LocalRedirect(StaffAddresses.TwoFactor);
        if (ModelState.IsValid && await step.TurnOnAsync(User, form) is { } codes) return View("RecoveryCodes", new RecoveryCodesView(codes, IsFirst: true));
        if (ModelState.IsValid) ModelState.Add([new FormFault(nameof(form.Code), "CodeWrongAtSetUp")]);
        return await OwnAsync(cancellation);
    }

    [HttpPost(StaffAddresses.RecoveryCodes), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> RenewRecoveryCodes([FromForm] OwnPasswordForm form, CancellationToken cancellation)
    {
        if (!await step.IsOnAsync(User)) return LocalRedirect(StaffAddresses.TwoFactor);
        if (ModelState.IsValid) ModelState.Add(await step.PasswordFaultsAsync(User, form, cancellation));
        if (ModelState.IsValid && await step.RenewRecoveryCodesAsync(User) is { } codes) return View("RecoveryCodes", new RecoveryCodesView(codes, IsFirst: false));
        if (ModelState.IsValid) ModelState.Add([new FormFault("", "NotSaved")]);
        return await OwnAsync(cancellation);
    }

    [HttpPost(StaffAddresses.TwoFactorOff), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> TurnOff([FromForm] OwnPasswordForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid) ModelState.Add(await step.TurnOffAsync(User, form, cancellation));
        return ModelState.IsValid ? LocalRedirect(StaffAddresses.TwoFactor) : await OwnAsync(cancellation);
    }

    /// <summary>A button pressed after the session had expired leads here by way of the sign-in.</summary>
    [HttpGet(StaffAddresses.TwoFactorOn), HttpGet(StaffAddresses.TwoFactorOff), HttpGet(StaffAddresses.RecoveryCodes), Authorize(Policy = StaffAccess.Member)]
    public IActionResult AfterSignIn() => LocalRedirect(StaffAddresses.TwoFactor);

    private async Task<IActionResult> OwnAsync(CancellationToken cancellation) =>
        await step.OwnAsync(User) is { } own ? View("Own", own) : View("SetUp", await step.SetUpAsync(User, cancellation));
}
