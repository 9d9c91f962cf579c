using Microsoft.EntityFrameworkCore;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>Partners that are made together with a record, without leaving its form.</summary>
public sealed class NewPartnerTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Theory]
    [InlineData("Белоруссия", "belarus", "Belarus", "Беларусь")]
    [InlineData("Vietnam", "vietnam", "Vietnam", "Вьетнам")]
    [InlineData("Куба", "cuba", "Cuba", "Куба")]
    public async Task Country_CalledByAnyName_AppearsWithTheRecord(string typed, string partner, string en, string ru)
    {
        foreach (var language in new[] { "en", "ru" }) Assert.DoesNotContain($"/partners/{partner}\"", (await desk.Portal.PageAsync($"/{language}/partners")).Body!.InnerHtml);
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync($"From {en}", ("Partners[0].Name", typed), ("Date", "2022")), "save");
        Assert.Contains(en, form.Page.GetElementById("Partners-0-Name-echo")!.TextContent);

        Assert.Equal($"2022-{partner}", await desk.PublishAsync(form));

        foreach (var (language, name) in new[] { ("en", en), ("ru", ru) })
        {
            Assert.Contains(name, (await desk.Portal.PageAsync($"/{language}/partners")).QuerySelectorAll($"a[href='/{language}/partners/{partner}']").Select(Plain));
            var page = await desk.Portal.PageAsync($"/{language}/partners/{partner}");
            Assert.Equal(name, Said(page.QuerySelector("h1")!));
            Assert.Contains($"From {en}", page.Body!.TextContent);
        }
        Assert.Equal($"2022-{partner}-2", await desk.PublishAsync(await desk.BeginAsync("Again", ("Partners[0].Name", typed), ("Date", "2022"))));
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData("city", "Leipzig", "Лейпциг", "ФРГ", "leipzig")]
    [InlineData("region", "Saxony", "Саксония", "Germany", "saxony")]
    [InlineData("organisation", "World Health Organization", "Всемирная организация здравоохранения", "", "world-health-organization")]
    public async Task Partner_OfAnotherKind_AppearsWithTheRecord(string kind, string en, string ru, string country, string slug)
    {
        var form = await desk.BeginAsync($"From {en}", ("Partners[0].Name", ""), ("Date", "2023"));
        form.Fill(("Partners[0].NewKind", kind), ("Partners[0].NewEn", en), ("Partners[0].NewRu", ru), ("Partners[0].NewCountry", country));

        Assert.Equal($"2023-{slug}", await desk.PublishAsync(form));

        Assert.Contains(en, (await desk.Portal.PageAsync("/en/partners")).Body!.TextContent);
        Assert.Equal(ru, Said((await desk.Portal.PageAsync($"/ru/partners/{slug}")).QuerySelector("h1")!));
        Assert.Equal(ru, Plain((await desk.Portal.PageAsync($"/ru/delegations/2023-{slug}")).QuerySelector($"main a[href='/ru/partners/{slug}']")!));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task CountryAndItsCity_InOneForm_AreBothMade()
    {
        var form = await desk.AddRowAsync(await desk.BeginAsync("Two rows", ("Partners[0].Name", "Iceland"), ("Date", "2024")), "Partners");
        form.Fill(("Partners[1].NewKind", "city"), ("Partners[1].NewEn", "Reykjavik"), ("Partners[1].NewRu", "Рейкьявик"), ("Partners[1].NewCountry", "Iceland"));

        await desk.PublishAsync(form);

        await using var db = desk.Open();
        Assert.Equal("iceland", (await db.Partners.Include(partner => partner.Parent).SingleAsync(partner => partner.Slug == "reykjavik")).Parent!.Slug);
    }
}
