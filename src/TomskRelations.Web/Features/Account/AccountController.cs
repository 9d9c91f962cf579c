using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.StaffHistory;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Account;

/// <summary>The way into the staff area and out of it.</summary>
public sealed class AccountController(Accounts accounts, StaffSession session, StaffSessions sessions) : Controller
{
    /// <summary>Somebody's own account.</summary>
    [HttpGet(StaffAddresses.Account), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Index([FromServices] StaffQueries staff, [FromServices] StaffEventQueries events, CancellationToken cancellation) =>
        View(new OwnAccountView((await staff.FindAsync(User.Id(), cancellation))!, new(await events.LatestAsync(User.Id(), StaffEventsView.Few, cancellation))));

    [HttpGet(StaffAddresses.SignIn)]
    public IActionResult ShowSignIn() => View("SignIn");

    [HttpPost(StaffAddresses.SignIn)]
    public async Task<IActionResult> SignIn([FromForm] SignInForm form, [FromQuery] string? returnUrl, CancellationToken cancellation)
    {
        if (ModelState.IsValid) ModelState.Add(await accounts.SignInAsync(form, Languages.FromCode(Request.Query[StaffLinks.LanguageKey]), cancellation));
        return ModelState.IsValid ? GoOn(returnUrl) : View("SignIn");
    }

    [HttpPost(StaffAddresses.SignOut), Authorize(Policy = StaffAccess.Member)]
    public async Task<IActionResult> Leave()
    {
        await session.LeaveAsync();
        return LocalRedirect(StaffAddresses.SignIn);
    }

    [HttpPost(StaffAddresses.SignOutEverywhere), Authorize(Policy = StaffAccess.Member)]
    public async Task<IActionResult> LeaveEverywhere()
    {
        await sessions.EndAsync(User.Id(), User.Id());
        return await Leave();
    }

    [HttpPost(StaffAddresses.Language), Authorize(Policy = StaffAccess.Member)]
    public async Task<IActionResult> Speak([FromForm] string? language, [FromForm] string? returnUrl)
    {
        if (Languages.FromCode(language) is not { } chosen) return BadRequest();
        await accounts.SpeakAsync(User, chosen);
        return Back(returnUrl);
    }

    /// <summary>A button pressed after the session had expired leads here by way of the sign-in.</summary>
    [HttpGet(StaffAddresses.SignOut), HttpGet(StaffAddresses.SignOutEverywhere), HttpGet(StaffAddresses.Language), Authorize(Policy = StaffAccess.Member)]
    public IActionResult AfterSignIn() => Back(null);

    [HttpGet(StaffAddresses.Setup)]
    public async Task<IActionResult> ShowSetup(string? token, CancellationToken cancellation) =>
        await accounts.FindLinkAsync(token, isSetup: true, cancellation) is null ? Spent(isSetup: true) : View("Setup");

    [HttpPost(StaffAddresses.Setup)]
    public async Task<IActionResult> Setup([FromQuery] string? token, [FromForm] SetupForm form, CancellationToken cancellation)
    {
        if (await accounts.FindLinkAsync(token, isSetup: true, cancellation) is not { } link) return Spent(isSetup: true);
        if (ModelState.IsValid) ModelState.Add(await accounts.SetUpAsync(link, form, cancellation));
        return ModelState.IsValid ? Back(null) : View("Setup");
    }

    [HttpGet(StaffAddresses.Invitation)]
    public async Task<IActionResult> ShowInvitation(string? token, CancellationToken cancellation) =>
        await accounts.FindLinkAsync(token, isSetup: false, cancellation) is { } link ? View("Invitation", ViewOf(link)) : Spent(isSetup: false);

    [HttpPost(StaffAddresses.Invitation)]
    public async Task<IActionResult> Invitation([FromQuery] string? token, [FromForm] InvitationForm form, CancellationToken cancellation)
    {
        if (await accounts.FindLinkAsync(token, isSetup: false, cancellation) is not { } link) return Spent(isSetup: false);
        if (ModelState.IsValid) ModelState.Add(await accounts.AcceptAsync(link, form, cancellation));
        return ModelState.IsValid ? GoOn(null) : View("Invitation", ViewOf(link));
    }

    [HttpGet(StaffAddresses.Password), Authorize(Policy = StaffAccess.Staff)]
    public IActionResult ShowPassword([FromQuery] string? changed) => View("Password", new PasswordView(changed is not null));

    [HttpPost(StaffAddresses.Password), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Password([FromForm] PasswordForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid) ModelState.Add(await accounts.ChangePasswordAsync(User, form, cancellation));
        return ModelState.IsValid ? LocalRedirect($"{StaffAddresses.Password}?changed=1") : View("Password", new PasswordView(IsChanged: false));
    }

    private static InvitationView ViewOf(OneTimeLink link) => new(link.Member!.Name, link.Member.Email ?? "", link.Purpose);

    /// <summary>To the code, where one is asked for after the password.</summary>
    private LocalRedirectResult GoOn(string? returnUrl) => session.Halfway is { } member ? LocalRedirect(StaffLinks.TwoFactor(returnUrl, member.Language)) : Back(returnUrl);

    private LocalRedirectResult Back(string? returnUrl) => LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : StaffAddresses.Admin);

    private ViewResult Spent(bool isSetup)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("SpentLink", new SpentLinkView(isSetup));
    }
}
