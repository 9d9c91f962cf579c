using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Kept;

/// <summary>A form that is sent after the sign-in has expired is not lost.</summary>
public sealed class KeptFormTests : IAsyncLifetime
{
    private const string Typed = "Первая строка\r\nи вторая, с <b>разметкой</b> & \"кавычками\"";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(31);

    private readonly StoppedClock clock = new(DateTimeOffset.UtcNow);
    private readonly PortalFactory own = new();
    private WebApplicationFactory<Program> portal = null!;
    private StaffMember anna = null!;

    [Theory]
    [InlineData(Language.English, "What you typed has been kept", "You were signed out, but what you typed has been kept. Sign in to continue.")]
    [InlineData(Language.Russian, "Всё, что вы ввели, сохранено", "Сеанс завершился, но всё, что вы ввели, сохранено. Войдите, чтобы продолжить.")]
    public async Task Form_SentAfterTheSignInExpired_IsSentAgainByItsSender(Language language, string title, string notice)
    {
        var member = await StaffClient.AddMemberAsync(portal, language: language);
        using var client = await SignedInAsync(member);
        var token = await TokenAsync(client);
        clock.Now += Idle;

        using var refused = await SendAsync(client, token, ("Title", Typed), ("Partner", "germany"), ("Partner", "japan"), ("act", "publish"));
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        var signIn = refused.Headers.Location!.ToString();
        Assert.StartsWith("/account/sign-in?returnUrl=%2Fadmin%2Fkept%2F", signIn);
        var door = await client.PageAsync($"{signIn}&lang={(language == Language.Russian ? "ru" : "en")}");
        Assert.Equal(notice, door.QuerySelector("[role=status]")!.TextContent.Trim());

        var kept = await SignInAgainAsync(client, member, signIn);
        var page = await client.PageAsync(kept);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("main form"));
        Assert.Equal(NoteController.Address, form.GetAttribute("action"));
        using var sent = await client.Http.PostAsync(NoteController.Address, new FormUrlEncodedContent(
            form.QuerySelectorAll("input").Cast<IHtmlInputElement>().Select(field => KeyValuePair.Create(field.Name!, field.Value))));

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal($"Title={Typed}\nPartner=germany,japan\nact=publish", await sent.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task KeptForm_OfAnotherMember_IsNotThere()
    {
        var boris = await StaffClient.AddMemberAsync(portal);
        using var client = await SignedInAsync(anna);
        var token = await TokenAsync(client);
        clock.Now += Idle;
        using var refused = await SendAsync(client, token, ("Title", Typed));

        var kept = await SignInAgainAsync(client, boris, refused.Headers.Location!.ToString());

        using var answer = await client.Http.GetAsync(kept);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task KeptForm_AfterADay_IsNotThereAndGoesWithTheNext()
    {
        using var client = await SignedInAsync(anna);
        var kept = await LoseSignInAsync(client);
        clock.Now += KeptFormService.Life - TimeSpan.FromMinutes(1);
        await SignInAgainAsync(client, anna, kept);
        await client.PageAsync(ReturnOf(kept));

        clock.Now += TimeSpan.FromMinutes(1);
        using (var answer = await client.Http.GetAsync(ReturnOf(kept))) Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(1, await CountAsync());
        await LoseSignInAsync(client);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task KeptForm_OneMoreThanAMemberMayHave_TakesThePlaceOfTheFirst()
    {
        using var client = await SignedInAsync(anna);
        var token = await TokenAsync(client);
        clock.Now += Idle;
        List<string> kept = [];
        for (var number = 0; number <= KeptFormService.MostOfAMember; number++)
        {
            using var refused = await SendAsync(client, token, ("Title", $"{number}"));
            kept.Add(refused.Headers.Location!.ToString());
            clock.Now += TimeSpan.FromSeconds(1);
        }
        await SignInAgainAsync(client, anna, kept[^1]);

        Assert.Equal(KeptFormService.MostOfAMember, await CountAsync());
        using (var first = await client.Http.GetAsync(ReturnOf(kept[0]))) Assert.Equal(HttpStatusCode.NotFound, first.StatusCode);
        foreach (var later in kept[1..]) await client.PageAsync(ReturnOf(later));
    }

    [Fact]
    public async Task KeptForm_InTheDatabase_IsEncrypted()
    {
        using var client = await SignedInAsync(anna);
        await LoseSignInAsync(client);

        await using var scope = portal.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<TomskDbContext>().KeptForms.AsNoTracking().SingleAsync(Stop);
        Assert.Equal((anna.Id, NoteController.Address), (stored.MemberId, stored.Path));
        Assert.DoesNotContain("kept for later", stored.Content);
    }

    [Fact]
    public async Task KeptForm_HoldsNoPassword()
    {
        using var client = await SignedInAsync(anna);
        var token = await TokenAsync(client);
        clock.Now += Idle;
        using var refused = await SendAsync(client, token, ("Title", Typed), ("OwnPassword", StaffClient.Password));

        var page = await client.PageAsync(await SignInAgainAsync(client, anna, refused.Headers.Location!.ToString()));
        Assert.NotNull(page.QuerySelector("main input[name=Title]"));
        Assert.Null(page.QuerySelector("main input[name=OwnPassword]"));
    }

    [Fact]
    public async Task Form_ThatNobodyCanBeKnownBy_LeadsToTheSignInAlone()
    {
        using var client = await SignedInAsync(anna);
        var token = await TokenAsync(client);
        clock.Now += Idle;
        using var stranger = new StaffClient(portal);

        foreach (var attempt in new Func<Task<HttpResponseMessage>>[]
        {
            () => SendAsync(stranger, token, ("Title", "no cookie")),
            () => SendAsync(client, "no token", ("Title", "another site's")),
            () => SendAsync(client, token, ("Title", new string('a', 1024 * 1024))),
            () => SendAsync(client, token, [.. Enumerable.Range(0, 10_100).Select(number => ($"Field{number}", ""))]),
            () => client.Http.SendAsync(Autosave(token)),
            () => client.Http.PostAsync("/account/language", Form(token, ("language", "en"))),
            () => client.Http.PostAsync("/account/password", Form(token, ("Current", StaffClient.Password), ("Password", "six herons over the marsh"))),
        })
        {
            using var answer = await attempt();
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.DoesNotContain("kept", answer.Headers.Location!.ToString());
        }
        Assert.Equal(0, await CountAsync());
    }

    /// <summary>The account is ended while a long form is open; whoever is let in again finds it as it was.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Form_OfAMemberWhoseAccountWasClosed_IsAsItWasOnceTheyAreLetInAgain(bool savesItselfFirst)
    {
        using var administrator = await StaffClient.SignedInAsync(portal, StaffRole.Administrator);
        using var client = await SignedInAsync(anna);
        var form = (await client.FormAsync("/admin/delegations/new")).Fill(("TitleEn", "A long form"), ("TitleRu", "Длинная форма"), ("SummaryEn", Typed));
        using (await ActAsync("Deactivate")) { }
        if (savesItselfFirst)
            using (var sentByItself = await client.Http.SendAsync(Autosave("any"))) Assert.Equal("/account/sign-in?returnUrl=%2Fadmin%2Fnote", sentByItself.Headers.Location!.ToString());

        using var refused = await client.PressAsync(form, "save");
        var signIn = refused.Headers.Location!.ToString();
        Assert.StartsWith("/account/sign-in?returnUrl=%2Fadmin%2Fkept%2F", signIn);
        using (var closed = await client.SendAsync(signIn, new() { ["Email"] = anna.Email!, ["Password"] = StaffClient.Password })) Assert.Null(closed.Headers.Location);
        using (await ActAsync("LetIn")) { }

        var page = await client.PageAsync(await SignInAgainAsync(client, anna, signIn));
        var kept = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("main form"));
        using var sent = await client.Http.PostAsync(kept.GetAttribute("action"), new FormUrlEncodedContent(
            kept.QuerySelectorAll("input").Cast<IHtmlInputElement>().Select(field => KeyValuePair.Create(field.Name!, field.Value))));
        var again = await client.FormAsync(sent.Headers.Location!.ToString());
        Assert.Equal(("A long form", "Длинная форма", Typed), (again["TitleEn"], again["TitleRu"], again["SummaryEn"]));

        Task<HttpResponseMessage> ActAsync(string act) =>
            administrator.SendAsync($"/admin/staff/{anna.Id}", new() { ["Act"] = act, ["OwnPassword"] = StaffClient.Password });
    }

    [Fact]
    public async Task Form_OfAMemberWhosePasswordWasChanged_IsNotKept()
    {
        using var client = await SignedInAsync(anna);
        var token = await TokenAsync(client);
        await StaffClient.ChangeAsync(portal, anna.Id, member => member.SecurityStamp = "another");

        using var answer = await SendAsync(client, token, ("Title", Typed));

        Assert.Equal("/account/sign-in?returnUrl=%2Fadmin%2Fnote", answer.Headers.Location!.ToString());
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.Redirect)]
    public async Task SignIn_IsRenewedByWhatSomebodySends_NotByWhatSavesItself(bool autosaves, HttpStatusCode afterwards)
    {
        using var client = await SignedInAsync(anna);
        var token = await TokenAsync(client);

        clock.Now += TimeSpan.FromMinutes(20);
        using (var sent = autosaves ? await client.Http.SendAsync(Autosave(token)) : await SendAsync(client, token, ("Title", "saved"))) Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        clock.Now += TimeSpan.FromMinutes(20);

        using var answer = await client.Http.GetAsync("/admin");
        Assert.Equal(afterwards, answer.StatusCode);
    }

    public async ValueTask InitializeAsync()
    {
        portal = own.WithWebHostBuilder(host => host.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddControllers().AddApplicationPart(typeof(NoteController).Assembly);
        }));
        anna = await StaffClient.AddMemberAsync(portal);
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await own.DisposeAsync();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string ReturnOf(string signIn) => Uri.UnescapeDataString(signIn[(signIn.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    private static FormUrlEncodedContent Form(string token, params IEnumerable<(string Name, string Value)> fields) =>
        new([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]);

    private static Task<HttpResponseMessage> SendAsync(StaffClient client, string token, params (string Name, string Value)[] fields) =>
        client.Http.PostAsync(NoteController.Address, Form(token, fields));

    private static HttpRequestMessage Autosave(string token) => new(HttpMethod.Post, NoteController.Address) { Headers = { { "X-Autosave", "1" } }, Content = Form(token, ("Title", "saved")) };

    private async Task<StaffClient> SignedInAsync(StaffMember member)
    {
        var client = new StaffClient(portal);
        using var answer = await client.SignInAsync(member.Email!);
        Assert.Equal("/admin", answer.Headers.Location?.ToString());
        return client;
    }

    private static async Task<string> TokenAsync(StaffClient client) =>
        (await client.PageAsync("/admin")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <returns>Where the form that was sent too late leads to.</returns>
    private async Task<string> LoseSignInAsync(StaffClient client)
    {
        var token = await TokenAsync(client);
        clock.Now += Idle;
        using var refused = await SendAsync(client, token, ("Title", "kept for later"));
        return refused.Headers.Location!.ToString();
    }

    /// <returns>Where the sign-in leads to.</returns>
    private static async Task<string> SignInAgainAsync(StaffClient client, StaffMember member, string signIn)
    {
        using var answer = await client.SendAsync(signIn, new() { ["Email"] = member.Email!, ["Password"] = StaffClient.Password });
        Assert.Equal(ReturnOf(signIn), answer.Headers.Location?.ToString());
        return answer.Headers.Location!.ToString();
    }

    private async Task<int> CountAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TomskDbContext>().KeptForms.CountAsync(Stop);
    }
}
