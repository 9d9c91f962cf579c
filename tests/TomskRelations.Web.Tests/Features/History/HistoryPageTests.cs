using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;
using TomskRelations.Web.Tests.Features.Admin.Trade;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.History;

/// <summary>The public history of a record, and the corrections, after what staff did.</summary>
public sealed class HistoryPageTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private static readonly string Sheet = $"/admin/trade/{new TradeSheet(2008, TradePeriod.Year, null, null, ReportingBody.Duma, TradeStatus.Actual).Id}/edit";

    public static TheoryData<string> Addresses => new(new[]
    {
        "/partners/germany/history", "/delegations/1996-04-germany/history", "/milestones/2006-04-consultations/history", "/organisations/jetro/history",
        "/sources/duma-international-relations/history", "/statements/over-200-delegations/history", "/trade/2008/history",
    });

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_RecordOfTheFirstEdition_SaysThatItWasPublishedFirst(string address)
    {
        foreach (var (language, first, edition) in new[] { ("en", "First published.", "with the first edition"), ("ru", "Первая публикация.", "в составе первой версии") })
        {
            var version = (await desk.Portal.PageAsync($"/{language}{address}")).QuerySelectorAll(".version").Last();

            Assert.Contains(first, Plain(version));
            Assert.Contains(edition, Plain(version));
        }
    }

    [Theory]
    [InlineData("/en/partners/no-such-country/history")]
    [InlineData("/ru/statements/no-such-statement/history")]
    [InlineData("/en/trade/1712/history")]
    [InlineData("/en/corrections?page=4000")]
    public async Task Get_WhatNeverWas_IsNotFound(string address)
    {
        using var answer = await desk.Portal.Visitor().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task ChangedPartner_SaysBeforeAndAfterInBothLanguages_AndIsAmongTheCorrections()
    {
        var form = await desk.Publisher.FormAsync(await EditAsync("partners", "france"));
        form = await desk.Publisher.GoOnAsync(form.Fill(("NameRu", "Французская Республика"), ("WorldRegion", "asia"), ("NoteEn", "The full name.")), "save");
        await desk.PublishAsync(form);

        var english = await desk.Portal.PageAsync("/en/partners/france/history");
        Assert.Equal("History: France", Plain(english.QuerySelector("h1")!));
        Assert.Equal(["Version 2", "Version 1"], english.QuerySelectorAll(".version h2").Select(Plain));
        var version = english.QuerySelector(".version")!;
        Assert.Contains("by a publisher", Plain(version));
        Assert.Contains("Note: The full name.", Plain(version));
        var name = version.QuerySelectorAll("dl.both > div").Single(line => Plain(line).StartsWith("Name in Russian", StringComparison.Ordinal));
        Assert.Equal("Name in Russian Before: Франция After: Французская Республика", Plain(name));
        Assert.Equal("ru", name.QuerySelector("ins [lang]")!.GetAttribute("lang"));
        Assert.Contains("After: Asia", Plain(version));
        Assert.Contains("Стало: Азия", Plain((await desk.Portal.PageAsync("/ru/partners/france/history")).QuerySelector(".version")!));
        Assert.Equal("/en/partners/france/history", (await desk.Portal.PageAsync("/en/partners/france")).QuerySelector(".published a")!.GetAttribute("href"));
        Assert.Equal("History: 2 versions", Plain((await desk.Portal.PageAsync("/en/partners/france")).QuerySelector(".published a")!));
        Assert.Equal("History", Plain((await desk.Portal.PageAsync("/en/partners/japan")).QuerySelector(".published a")!));

        var correction = (await desk.Portal.PageAsync("/en/corrections?kind=partner")).QuerySelector(".corrections > li")!;
        Assert.Contains("Changed: Name in Russian; Part of the world", Plain(correction));
        Assert.Equal("/en/partners/france/history#v2", correction.QuerySelectorAll("a").Last(link => link.GetAttribute("href")!.Contains("history#", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task FigureCorrectedAndCorrectedBack_HasThreeVersions_AndBothCorrectionsAreListed()
    {
        foreach (var (figure, reason) in new[] { ("1060", "The customs say so."), ("1054", "They do not.") })
        {
            var form = await (await TurnoverFormPage.OpenAsync(desk.Publisher, Sheet)).Type("Turnover.Figure", figure).GoAsync("Basis", "add-row");
            using var answer = await form.Type("SupersedeReasonEn", reason).Type("ReasonEn", "As printed.").PressAsync("publish");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var versions = (await desk.Portal.PageAsync("/en/trade/2008/history")).QuerySelectorAll(".version").Select(Plain).ToList();
        Assert.Equal(3, versions.Count);
        Assert.Contains("Note: They do not. Turnover, 2008, Duma Before: 1,060 million USD After: 1,054 million USD", versions[0]);
        Assert.Contains("Note: The customs say so. Turnover, 2008, Duma Before: 1,054 million USD After: 1,060 million USD", versions[1]);
        Assert.Contains("First published.", versions[2]);
        var listed = (await desk.Portal.PageAsync("/ru/corrections?kind=trade")).QuerySelectorAll(".corrections > li").Select(Plain).ToList();
        Assert.Equal(2, listed.Count);
        Assert.Contains("Было: 1 060 млн долл. США Стало: 1 054 млн долл. США", listed[0]);
        Assert.Equal("History: 3 versions", Plain((await desk.Portal.PageAsync("/en/trade/2008")).QuerySelector(".published a")!));
    }

    [Fact]
    public async Task WithdrawnRecord_LeadsToItsHistory_WhichSaysWhy()
    {
        var form = (await desk.Publisher.FormAsync("/admin/delegations/new")).Fill(("TitleEn", "Entered in error"), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany"), ("Date", "2001"));
        var slug = await desk.PublishAsync(form);
        using (await desk.Publisher.SendAsync((await EditAsync("delegations", slug)).Replace("/edit", "/withdraw", StringComparison.Ordinal), new() { ["ReasonEn"] = "It never took place." })) { }

        using var gone = await desk.Portal.Visitor().GetAsync($"/en/delegations/{slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        var address = (await PortalFactory.ReadAsync(gone)).QuerySelector("a[href$='/history']")!.GetAttribute("href")!;
        var history = Plain((await desk.Portal.PageAsync(address)).QuerySelector("main")!);
        Assert.Contains("This record has been withdrawn", history);
        Assert.Contains("Reason: It never took place.", history);
        Assert.Contains("Withdrawn. ", Plain((await desk.Portal.PageAsync("/en/corrections?kind=delegation")).QuerySelector(".corrections > li")!));
    }

    [Fact]
    public async Task Corrections_WhereThereAreNone_SaySo()
    {
        var page = await desk.Portal.PageAsync("/en/corrections?kind=source");

        Assert.Equal("No corrections", Plain(page.QuerySelector(".empty h2")!));
        Assert.Equal("sources", Plain(page.QuerySelector(".desk-tabs [aria-current=page]")!));
        Assert.Contains("None can be removed", Plain(page.QuerySelector(".page-head")!));
    }

    private async Task<string> EditAsync(string list, string slug)
    {
        await using var db = desk.Open();
        var id = list == "partners"
            ? await db.Partners.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync()
            : await db.Delegations.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync();
        return $"/admin/{list}/{id}/edit";
    }
}
