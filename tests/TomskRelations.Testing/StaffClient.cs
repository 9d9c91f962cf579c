using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using Xunit;

namespace TomskRelations.Testing;

/// <summary>A member of staff with a browser: keeps cookies, follows no redirects, and sends the forms it was shown.</summary>
public sealed class StaffClient(HttpClient http) : IDisposable
{
    public const string Password = "five birches by the river";

    public StaffClient(WebApplicationFactory<Program> portal, string origin = "http://localhost")
        : this(portal.CreateClient(new() { BaseAddress = new(origin), AllowAutoRedirect = false, HandleCookies = true }))
    {
    }

    public HttpClient Http => http;

    /// <summary>A new member of the role, signed in through the form.</summary>
    public static async Task<StaffClient> SignedInAsync(WebApplicationFactory<Program> portal, StaffRole role, Language language = Language.English, string origin = "http://localhost")
    {
        var member = await AddMemberAsync(portal, role, language);
        var client = new StaffClient(portal, origin);
        using var answer = await client.SignInAsync(member.Email!);
        Assert.Equal("/admin", answer.Headers.Location?.ToString());
        return client;
    }

    public static async Task<StaffMember> AddMemberAsync(WebApplicationFactory<Program> portal, StaffRole role = StaffRole.Editor, Language language = Language.English, string? password = Password)
    {
        var id = Guid.CreateVersion7();
        var email = $"{id:N}@example.org";
        var member = new StaffMember { Id = id, Name = "Anna Petrova", Email = email, UserName = email, Role = role, Language = language };
        await using var scope = portal.Services.CreateAsyncScope();
        var members = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var made = password is null ? await members.CreateAsync(member) : await members.CreateAsync(member, password);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Code)));
        return member;
    }

    /// <summary>Changes an account behind the back of its sessions.</summary>
    public static async Task ChangeAsync(WebApplicationFactory<Program> portal, Guid id, Action<StaffMember> change)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var members = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var member = await members.FindByIdAsync(id.ToString());
        change(member!);
        Assert.True((await members.UpdateAsync(member!)).Succeeded);
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password = Password, string query = "") =>
        SendAsync($"/account/sign-in{query}", new() { ["Email"] = email, ["Password"] = password });

    /// <summary>Sets a second factor up, as its page says.</summary>
    /// <returns>The phone, and the recovery codes.</returns>
    public async Task<(AuthenticatorApp App, IReadOnlyList<string> Codes)> SetUpTwoFactorAsync(TimeProvider clock)
    {
        var key = (await PageAsync("/account/two-factor")).QuerySelector(".copy .code")!.TextContent;
        var app = new AuthenticatorApp(key, clock);
        using var answer = await SendAsync("/account/two-factor", new() { ["Code"] = app.Code() }, "/account/two-factor/on");
        return (app, [.. (await PortalFactory.ReadAsync(answer)).QuerySelectorAll(".copy .code").Select(code => code.TextContent)]);
    }

    /// <summary>The page at an address, which must answer with 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await Http.GetAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address} answers {(int)response.StatusCode}");
        return await PortalFactory.ReadAsync(response);
    }

    /// <summary>Opens a page, fills its form in and sends it.</summary>
    /// <param name="action">Of the form, where the page has several; else the first within the main part.</param>
    public async Task<HttpResponseMessage> SendAsync(string address, Dictionary<string, string> values, string? action = null)
    {
        var page = await PageAsync(address);
        var form = page.QuerySelector(action is null ? "main form[method=post]" : $"form[action='{action}']") as IHtmlFormElement;
        Assert.True(form is not null, $"{address} has no such form");
        var fields = form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().ToDictionary(field => field.Name!, field => field.Value);
        foreach (var (name, value) in values) fields[name] = value;
        using var content = new FormUrlEncodedContent(fields);
        return await Http.PostAsync(form.GetAttribute("action") ?? address, content);
    }

    /// <summary>The entry form at an address.</summary>
    public async Task<EntryForm> FormAsync(string address) => EntryForm.On(await PageAsync(address));

    /// <summary>Sends an entry form as it was filled in, with the button that was pressed.</summary>
    public async Task<HttpResponseMessage> PressAsync(EntryForm form, string value, string button = "act")
    {
        using var content = form.Press(button, value);
        return await Http.PostAsync(form.Action, content);
    }

    /// <summary>Presses a button that leads back to the form, and follows.</summary>
    public async Task<EntryForm> GoOnAsync(EntryForm form, string value, string button = "act")
    {
        using var answer = await PressAsync(form, value, button);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await FormAsync(answer.Headers.Location!.ToString());
    }

    public void Dispose() => Http.Dispose();
}
