using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Account;

public sealed class SignInTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/admin", "/admin")]
    [InlineData("/account/password", "/account/password")]
    [InlineData("https://example.org/", "/admin")]
    [InlineData("//example.org", "/admin")]
    [InlineData("/\\example.org", "/admin")]
    [InlineData("", "/admin")]
    public async Task SignIn_LeadsBackWithinThePortalOnly(string returnUrl, string leads)
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var client = new StaffClient(portal);

        using var answer = await client.SignInAsync(member.Email!, query: $"?returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(leads, answer.Headers.Location?.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task SignIn_Refused_SaysTheSameWhoeverItIs()
    {
        var known = await StaffClient.AddMemberAsync(portal);
        var inactive = await StaffClient.AddMemberAsync(portal);
        await StaffClient.ChangeAsync(portal, inactive.Id, member => member.IsActive = false);
        var invited = await StaffClient.AddMemberAsync(portal, password: null);
        var locked = await StaffClient.AddMemberAsync(portal);
        await StaffClient.ChangeAsync(portal, locked.Id, member => member.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(5));

        (string Email, string Password)[] attempts =
            [(known.Email!, "wrong"), ("nobody@example.org", "wrong"), (inactive.Email!, StaffClient.Password), (invited.Email!, "wrong"), (locked.Email!, StaffClient.Password)];
        using var client = new StaffClient(portal);
        foreach (var (email, password) in attempts)
        {
            using var answer = await client.SignInAsync(email, password);
            var page = await PortalFactory.ReadAsync(answer);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("The e-mail address or password is wrong. After five failed attempts, wait 15\u00A0minutes", page.QuerySelector("[role=alert]")!.TextContent);
            Assert.Equal(email, page.GetElementById("Email")!.GetAttribute("value"));
            Assert.Null(page.GetElementById("Password")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task SignIn_AfterFiveWrongPasswords_IsLockedForTheRightOne()
    {
        var member = await StaffClient.AddMemberAsync(portal);
        using var client = new StaffClient(portal);
        for (var attempt = 1; attempt <= 5; attempt++)
            using (var wrong = await client.SignInAsync(member.Email!, "wrong")) Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);

        using (var right = await client.SignInAsync(member.Email!)) Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        await StaffClient.ChangeAsync(portal, member.Id, row => row.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(-1));
        using var later = await client.SignInAsync(member.Email!);
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Theory]
    [InlineData("en", "Error: Sign in", "Enter your e-mail address", "Enter your password")]
    [InlineData("ru", "Ошибка: Вход", "Укажите адрес электронной почты", "Введите пароль")]
    public async Task SignIn_WithNothing_SaysWhatIsMissingAtTheFieldsAndAbove(string language, string title, string email, string password)
    {
        using var client = new StaffClient(portal);
        using var answer = await client.SignInAsync("", "", $"?lang={language}");
        var page = await PortalFactory.ReadAsync(answer);

        Assert.StartsWith(title, page.Title);
        foreach (var (field, words) in new[] { ("Email", email), ("Password", password) })
        {
            var input = page.GetElementById(field)!;
            Assert.Equal("true", input.GetAttribute("aria-invalid"));
            Assert.Equal($"{field}-error", input.GetAttribute("aria-describedby"));
            Assert.Equal(words, page.GetElementById($"{field}-error")!.TextContent.Trim());
            Assert.Equal(words, page.QuerySelector($"[role=alert] a[href='#{field}']")!.TextContent);
        }
    }

    [Fact]
    public async Task SignIn_WithTooMuch_SaysHowMuchIsTaken()
    {
        using var client = new StaffClient(portal);
        using var answer = await client.SignInAsync(new string('a', 300), new string('b', 200));
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Contains("256", page.GetElementById("Email-error")!.TextContent);
        Assert.Contains("128", page.GetElementById("Password-error")!.TextContent);
        Assert.Equal(300, page.GetElementById("Email")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task SignIn_InAChosenLanguage_MakesItTheAccounts()
    {
        var member = await StaffClient.AddMemberAsync(portal, StaffRole.Publisher);
        using var client = new StaffClient(portal);
        using (await client.SignInAsync(member.Email!, query: "?lang=ru")) { }

        var page = await client.PageAsync("/admin");
        Assert.Equal("ru", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Anna Petrova, выпускающий редактор", page.QuerySelector(".who")!.TextContent);
        using (var answer = await client.SendAsync("/account/password?lang=ru", new() { ["language"] = "en" }, "/account/language"))
            Assert.Equal("/account/password", answer.Headers.Location?.ToString());
        Assert.Equal("en", (await client.PageAsync("/admin")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);
        using (var answer = await client.SendAsync("/admin", [], "/account/sign-out")) Assert.Equal("/account/sign-in", answer.Headers.Location?.ToString());

        using var after = await client.Http.GetAsync("/admin");
        Assert.Equal("/account/sign-in?returnUrl=%2Fadmin", after.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Member_Deactivated_IsRefusedAtTheNextRequest()
    {
        var member = await StaffClient.AddMemberAsync(portal, language: Language.Russian);
        using var client = new StaffClient(portal);
        using (await client.SignInAsync(member.Email!)) await client.PageAsync("/admin");
        await StaffClient.ChangeAsync(portal, member.Id, row => row.IsActive = false);

        using var after = await client.Http.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }
}
