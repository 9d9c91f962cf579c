using System.Globalization;
using AngleSharp.Dom;
using TomskRelations.Core.Records;
using TomskRelations.Testing;
using TomskRelations.Web.Features.Shared.Maps;
using TomskRelations.Web.Tests.Features.Admin.Desk;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Partners;

/// <summary>What is entered under partners stands everywhere at the next request.</summary>
public sealed class NewPartnerAppearsTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string List = "/admin/partners", New = "/admin/partners/new";

    [Fact]
    public async Task Country_OnTheEdgeOfTheMap_AndItsCity_AppearInBothLanguages()
    {
        foreach (var language in new[] { "en", "ru" }) Assert.DoesNotContain("/partners/brazil", (await desk.Portal.PageAsync($"/{language}")).Body!.InnerHtml);

        var country = await desk.PublishAsync(await BeginAsync("country", "Brazil", "Бразилия", ("Iso", "br"), ("WorldRegion", "americas"), ("LeadRu", "Партнёр за океаном."), ("Aliases", "Brasil")));
        var city = await desk.PublishAsync(await BeginAsync("city", "São Paulo", "Сан-Паулу", ("Parent", "Бразилия"), ("WorldRegion", "americas")));

        Assert.Equal(("brazil", "sao-paulo"), (country, city));
        foreach (var (language, name, town, counted) in new[] { ("en", "Brazil", "São Paulo", "21 of 59"), ("ru", "Бразилия", "Сан-Паулу", "21 из 59") })
        {
            foreach (var address in new[] { $"/{language}", $"/{language}/partners" })
            {
                var page = await desk.Portal.PageAsync(address);
                Assert.NotNull(page.QuerySelector($"svg.map a[href='/{language}/partners/brazil'][aria-label] use.shape[href$='#BR']"));
                Assert.Contains(name, page.QuerySelectorAll("svg.map text").Select(text => text.TextContent));
                Assert.Contains(counted, Plain(page.QuerySelector("main")!));
            }
            var list = await desk.Portal.PageAsync($"/{language}/partners");
            Assert.Contains(name, list.QuerySelectorAll($"table a[href='/{language}/partners/brazil']").Select(Plain));
            Assert.Contains(town, list.QuerySelectorAll($"dl a[href='/{language}/partners/sao-paulo']").Select(Plain));
            foreach (var words in new[] { name, town, "Brasil" })
            {
                Assert.Contains(words == "Brasil" ? name : words, await desk.TextAsync($"/{language}/search?q={Uri.EscapeDataString(words)}"));
                Assert.Contains(words == "Brasil" ? name : words, await desk.TextAsync($"/{language}/partners?q={Uri.EscapeDataString(words)}"));
            }
            Assert.Contains(town, Plain((await desk.Portal.PageAsync($"/{language}/partners/brazil")).QuerySelector($"main a[href='/{language}/partners/sao-paulo']")!));
            var below = await desk.Portal.PageAsync($"/{language}/partners/sao-paulo");
            Assert.Equal(town, Said(below.QuerySelector("h1")!));
            Assert.NotNull(below.QuerySelector($"main a[href='/{language}/partners/brazil']"));
        }
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Country_WithARussianNameAlone_IsCalledByIt_MarkedAsRussian_OnEnglishPages()
    {
        var country = await desk.PublishAsync(await BeginAsync("country", "", "Эквадор", ("Iso", "EC"), ("WorldRegion", "americas")));
        var city = await desk.PublishAsync(await BeginAsync("city", "", "Кито", ("Parent", "Эквадор")));

        Assert.Equal(("ecuador", "kito"), (country, city));
        foreach (var (address, slug, name) in new[]
        {
            ("/en/partners", country, "Эквадор"),
            ("/en/partners", city, "Кито"),
            ("/en/partners/ecuador", city, "Кито"),
            ("/en/partners/kito", country, "Эквадор"),
            ("/en/search?q=эквадор", country, "Эквадор"),
        })
        {
            var links = (await desk.Portal.PageAsync(address)).QuerySelectorAll($"main a[href='/en/partners/{slug}']:not(svg a)").Where(link => Plain(link).Contains(name, StringComparison.Ordinal)).ToList();
            Assert.True(links.Count > 0, $"{address} has no link to {slug}");
            Assert.All(links, link => Assert.Equal("ru", link.QuerySelector("[lang]")?.GetAttribute("lang")));
        }
        var heading = (await desk.Portal.PageAsync("/en/partners/ecuador")).QuerySelector("h1")!;
        Assert.Equal(("ru", "Эквадор"), (heading.QuerySelector("[lang]")!.GetAttribute("lang"), Plain(heading.QuerySelector("[lang]")!)));
        Assert.DoesNotContain("In Russian: Эквадор", await desk.TextAsync("/en/partners/ecuador"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Country_BeyondTheEdgeOfTheMap_IsANamedMarkOnItsRim()
    {
        await desk.PublishAsync(await BeginAsync("country", "Argentina", "Аргентина", ("Iso", "AR"), ("WorldRegion", "americas")));

        foreach (var (language, name) in new[] { ("en", "Argentina"), ("ru", "Аргентина") })
            foreach (var address in new[] { $"/{language}", $"/{language}/partners", $"/{language}/partners?map=delegations" })
            {
                var page = await desk.Portal.PageAsync(address);
                var mark = page.QuerySelector($"svg.map a[href='/{language}/partners/argentina'][aria-label] circle.shape");
                Assert.True(mark is not null, $"{address} has no mark of the country");
                var (x, y) = (At(mark, "cx") - WorldMap.Centre, At(mark, "cy") - WorldMap.Centre);
                Assert.InRange(Math.Sqrt(x * x + y * y), 499, 501);
                Assert.Contains(name, page.QuerySelectorAll("svg.map text").Select(text => text.TextContent));
            }

        static double At(IElement mark, string attribute) => double.Parse(mark.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Country_OneOfWhoseCitiesHasAnOrganisation_IsNotSaidToHaveNone()
    {
        const string Unknown = "Organisations and programmes of this partner";
        var country = await desk.PublishAsync(await BeginAsync("country", "Chile", "Перу", ("Iso", "CL"), ("WorldRegion", "americas")));
        await desk.PublishAsync(await BeginAsync("city", "Valparaíso", "Вальпараисо", ("Parent", "Перу"), ("WorldRegion", "americas")));
        Assert.Contains(Unknown, await desk.TextAsync($"/en/partners/{country}"));

        await desk.PublishAsync((await desk.Publisher.FormAsync("/admin/organisations/new")).Fill(("NameEn", "Harbour school"), ("Kind", "university"), ("Partner", "Valparaíso")));

        Assert.DoesNotContain(Unknown, await desk.TextAsync($"/en/partners/{country}"));
    }

    [Fact]
    public async Task Rename_IsFollowedOnEveryPageAndInTheSearch_UnderTheFormerAddress()
    {
        Assert.DoesNotContain("Panasonic", await desk.TextAsync("/en/search?q=zembla"));
        var form = (await desk.Publisher.FormAsync($"{List}/{RecordId.Of(RecordKind.Partner, "japan")}/edit"))
            .Fill(("NameEn", "Zembla"), ("NameRu", "Зембла"), ("Spelling", ""), ("NoteEn", "Renamed."));
        form = (await desk.Publisher.GoOnAsync(form, "save")).Tick("StillProven", "name");

        Assert.Equal("japan", await desk.PublishAsync(form));

        foreach (var (language, name, former) in new[] { ("en", "Zembla", "Japan"), ("ru", "Зембла", "Япония") })
        {
            Assert.Equal(name, Said((await desk.Portal.PageAsync($"/{language}/partners/japan")).QuerySelector("h1")!));
            foreach (var address in new[] { "", "/partners", "/delegations", "/delegations/2005-japan", "/milestones", "/organisations", "/organisations/toyota" })
                Assert.Contains(name, (await desk.Portal.PageAsync($"/{language}{address}")).QuerySelectorAll($"a[href='/{language}/partners/japan'], option, svg text, h2, h3").Select(Plain));
            var found = await desk.TextAsync($"/{language}/search?q={Uri.EscapeDataString(name)}");
            Assert.Contains("Panasonic", found);
            Assert.Contains("Toyota", found);
            Assert.DoesNotContain("Toyota", await desk.TextAsync($"/{language}/search?q={Uri.EscapeDataString(former)}"));
            Assert.Contains("Toyota", await desk.TextAsync($"/{language}/organisations?q={Uri.EscapeDataString(name)}"));
            Assert.Contains("2005", await desk.TextAsync($"/{language}/delegations?q={Uri.EscapeDataString(name)}"));
        }
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Kind_OfACountry_ChangesWithItsCountry_AndNotWhileOthersLieInIt()
    {
        var slug = await desk.PublishAsync(await BeginAsync("country", "Saarland", "Саар"));
        await using var db = desk.Open();
        var edit = $"{List}/{db.Partners.Single(row => row.Slug == slug).Id}/edit";

        Assert.Equal(slug, await desk.PublishAsync((await desk.Publisher.FormAsync(edit)).Fill(("Kind", "region"), ("Parent", "Germany"), ("NoteEn", "A region of Germany."))));
        Assert.Contains("Germany", await desk.TextAsync("/en/partners/saarland"));
        Assert.Contains("Saarland", await desk.TextAsync("/en/partners/germany"));

        var parent = (await desk.Publisher.FormAsync($"{List}/{RecordId.Of(RecordKind.Partner, "germany")}/edit")).Fill(("Kind", "organisation"), ("Iso", ""), ("NoteEn", "No."));
        using var refused = await desk.Publisher.PressAsync(parent, "publish");
        Assert.NotNull((await PortalFactory.ReadAsync(refused)).QuerySelector(".alert a[href='#Kind']"));
        await desk.AssertCleanAsync();
    }

    private async Task<EntryForm> BeginAsync(string kind, string en, string ru, params IEnumerable<(string Name, string Value)> typed) =>
        (await desk.Publisher.FormAsync(New)).Fill(("Kind", kind), ("NameEn", en), ("NameRu", ru)).Fill(typed);
}
