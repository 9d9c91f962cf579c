using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Partners;

/// <summary>Pages of partners of which the source says one sentence.</summary>
public sealed class ThinPartnerPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/partners/lithuania", "Lithuania", "1 sentence.", "Sentence 6 of 56")]
    [InlineData("/ru/partners/lithuania", "Lithuania", "1 предложение.", "Предложение 6 из 56")]
    [InlineData("/en/partners/korea", "Korea", "1 sentence.", "Sentence 49 of 56")]
    public async Task Get_ThinPartner_QuotesItsOneSentenceLarge(string address, string marked, string count, string heading)
    {
        var section = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-says]")!;

        var quote = Assert.Single(section.QuerySelectorAll("blockquote.quote"));
        Assert.Equal("en", quote.GetAttribute("lang"));
        Assert.Equal(marked, quote.QuerySelector("mark")!.TextContent);
        Assert.Contains(heading, Plain(quote.NextElementSibling!));
        Assert.Equal(count, Plain(section.QuerySelector(".section-head p")!));
    }

    [Theory]
    [InlineData("/en/partners/lithuania", "The value of the turnover, in any year", "The trend of turnover")]
    [InlineData("/ru/partners/lithuania", "Величина оборота — ни за один год", "Динамика оборота")]
    public async Task Get_ThinPartner_SaysOnceWhatIsNotKnown(string address, params string[] questions)
    {
        var page = await portal.PageAsync(address);

        var gap = Assert.Single(page.QuerySelectorAll(".missing")).Closest("section")!;
        Assert.Equal("h-unknown", gap.GetAttribute("aria-labelledby"));
        Assert.All(questions, question => Assert.Single(page.QuerySelectorAll("main li"), line => Plain(line) == question));
    }

    [Theory]
    [InlineData("/en/partners/lithuania", "Major economic partners: 10", 9)]
    [InlineData("/ru/partners/austria", "Вошедшие в список партнёров: 7", 6)]
    [InlineData("/en/partners/mongolia", "Steady trading partners: 11", 10)]
    public async Task Get_ThinPartner_NamesTheOthersOfItsList(string address, string list, int others)
    {
        var page = await portal.PageAsync(address);

        var section = Assert.Single(page.QuerySelectorAll("[aria-labelledby^=h-same]"));
        Assert.Equal(list, Plain(section.QuerySelector(".section-head p")!));
        Assert.Equal(others, section.QuerySelectorAll("li a").Length);
        Assert.DoesNotContain(section.QuerySelectorAll("li a"), link => link.GetAttribute("href") == address);
    }

    [Theory]
    [InlineData("/en/partners/lithuania", "Major economic partners")]
    [InlineData("/en/partners/finland", "Major economic partners")]
    [InlineData("/ru/partners/finland", "Основные экономические партнёры")]
    public async Task Get_PartnerOfOneList_StandsOnThatOneOnly(string address, string list)
    {
        var lists = (await portal.PageAsync(address)).QuerySelector(".glance dd")!;

        Assert.Equal(list, Said(lists));
        Assert.Equal(["s6"], Sentences(lists));
    }

    [Theory]
    [InlineData("/en/partners/korea", "Which Korea is meant is not stated.", "Which Korea", "Code:")]
    [InlineData("/ru/partners/korea", "О какой Корее речь, не указано.", "О какой Корее речь", "Код:")]
    public async Task Get_Korea_HasNeitherFlagNorCodeAndSaysWhy(string address, string lead, string note, string code)
    {
        var page = await portal.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.DoesNotContain(code, Plain(page.QuerySelector(".plate")!));
        Assert.EndsWith(lead, Said(page.QuerySelector(".lead")!));
        var why = page.QuerySelectorAll(".note").Single(each => Plain(each.QuerySelector("strong")!) == note);
        Assert.Equal(["s49"], Sentences(why));
        Assert.Contains("KR", Plain(why));
    }

    [Fact]
    public async Task Get_PartnerWithMoreToTell_NamesNoOthers() =>
        Assert.Empty((await portal.PageAsync("/en/partners/germany")).QuerySelectorAll("[aria-labelledby^=h-same]"));
}
