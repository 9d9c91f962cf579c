using System.Net;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>What is wrong is said at its field, with everything typed still there and nothing published.</summary>
public sealed class WrongInputTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Theory]
    [InlineData("TitleEn", "", EntryFaultKind.RequiredInOneLanguage)]
    [InlineData("TitleEn", "   ", EntryFaultKind.RequiredInOneLanguage)]
    [InlineData("Kind", "", EntryFaultKind.Required)]
    [InlineData("NoteEn", "", EntryFaultKind.RequiredInOneLanguage, "NoteRu", "")]
    [InlineData("Status", "cancelled", EntryFaultKind.ReasonNeeded, null, null, "StatusReasonEn")]
    [InlineData("Status", "postponed", EntryFaultKind.ReasonNeeded, null, null, "StatusReasonEn")]
    public Task Publish_WithoutWhatIsNeeded_IsRefusedAtTheField(string field, string typed, EntryFaultKind kind, string? other = null, string? with = null, string? at = null) =>
        AssertRefusedAsync([], field, typed, kind, other, with, at);

    [Theory]
    [InlineData("TitleEn", 300)]
    [InlineData("TitleRu", 300)]
    [InlineData("StatusReasonRu", 1000)]
    [InlineData("PurposeEn", 1000)]
    [InlineData("PurposeRu", 1000)]
    [InlineData("SummaryEn", 2000)]
    [InlineData("SummaryRu", 2000)]
    [InlineData("NoteEn", 1000)]
    [InlineData("NoteRu", 1000)]
    [InlineData("Partners[0].Name", 200)]
    [InlineData("Places[0].Ru", 300, "Places")]
    [InlineData("Hosts[0].En", 300, "Hosts")]
    [InlineData("Heads[0].En", 300, "Heads")]
    [InlineData("Heads[0].TitleRu", 300, "Heads")]
    [InlineData("Heads[0].Consent", 500, "Heads")]
    [InlineData("Participants[0].En", 300, "Participants")]
    [InlineData("Participants[0].RoleEn", 300, "Participants")]
    [InlineData("Participants[0].BodyRu", 300, "Participants")]
    [InlineData("Topics[0].En", 300, "Topics")]
    [InlineData("Meetings[0].Ru", 300, "Meetings")]
    [InlineData("Outcomes[0].WithEn", 300, "Outcomes", "Outcomes[0].Kind", "memorandum")]
    [InlineData("Basis[0].PaperEn", 300, null, "Basis[0].Kind", "paper")]
    [InlineData("Basis[0].NoteRu", 1000, null, "Basis[0].Kind", "editorsNote", "Basis[0].NoteEn")]
    public async Task Publish_WordsTooLong_IsRefusedAtTheField(string field, int length, string? list = null, string? other = null, string? with = null, string? filled = null)
    {
        var form = await BeginAsync(list);
        if (other is not null) form[other] = with!;
        if (filled is not null) form[filled] = "filled";

        await AssertRefusedAsync(form, field, new('ш', length + 1), EntryFaultKind.TooLong, field, length);
    }

    [Theory]
    [InlineData("Direction")]
    [InlineData("Kind")]
    [InlineData("Status")]
    [InlineData("HeadCountUnit")]
    [InlineData("HeadCountQualifier")]
    [InlineData("EmptyMeans")]
    [InlineData("Missing[heads]")]
    [InlineData("Partners[0].NewKind")]
    [InlineData("Heads[0].Rank", "Heads")]
    [InlineData("Heads[0].Standing", "Heads")]
    [InlineData("Heads[0].NameBasis", "Heads")]
    [InlineData("Participants[0].BodyType", "Participants")]
    [InlineData("Outcomes[0].Kind", "Outcomes")]
    [InlineData("Related[0].Kind", "Related")]
    [InlineData("Basis[0].Kind")]
    public async Task Publish_ChoiceTampered_IsRefusedAtTheField(string field, string? list = null)
    {
        foreach (var typed in new[] { "picnic", "0", "TookPlace", "<b>" })
            await AssertRefusedAsync(await BeginAsync(list), field, typed, EntryFaultKind.NoSuchChoice, field);
    }

    [Theory]
    [InlineData("", EntryFaultKind.Required)]
    [InlineData("Атлантида", EntryFaultKind.UnknownPartner)]
    [InlineData("German", EntryFaultKind.UnknownPartner)]
    [InlineData("—", EntryFaultKind.UnknownPartner)]
    [InlineData("<b>Нарния</b>", EntryFaultKind.UnknownPartner)]
    public Task Publish_PartnerUnknown_IsRefusedAtTheField(string typed, EntryFaultKind kind) => AssertRefusedAsync([], "Partners[0].Name", typed, kind);

    [Theory]
    [InlineData("Germany")]
    [InlineData("germany")]
    [InlineData("ФРГ")]
    [InlineData("Германия")]
    public Task Publish_PartnerTwice_IsRefusedAtTheField(string typed) => AssertRefusedAsync(["Partners"], "Partners[1].Name", typed, EntryFaultKind.SamePartnerTwice);

    [Theory]
    [InlineData("NewKind", "", EntryFaultKind.Required)]
    [InlineData("NewCountry", "", EntryFaultKind.Required)]
    [InlineData("NewCountry", "Нарния", EntryFaultKind.UnknownCountry)]
    [InlineData("NewEn", "Китай", EntryFaultKind.PartnerExists)]
    [InlineData("NewIso", "DE", EntryFaultKind.OnlyForCountries)]
    [InlineData("NewIso", "D", EntryFaultKind.NotAnIsoCode, "country")]
    [InlineData("NewIso", "D1", EntryFaultKind.NotAnIsoCode, "country")]
    [InlineData("NewIso", "ДЕ", EntryFaultKind.NotAnIsoCode, "country")]
    [InlineData("NewIso", "DEU", EntryFaultKind.NotAnIsoCode, "country")]
    public async Task Publish_NewPartnerIncomplete_IsRefusedAtTheField(string field, string typed, EntryFaultKind kind, string of = "city")
    {
        var form = (await desk.BeginAsync("Wrong", ("Partners[0].Name", ""))).Fill(("Partners[0].NewKind", of), ("Partners[0].NewEn", "Leipzig"), ("Partners[0].NewRu", "Лейпциг"), ("Partners[0].NewCountry", of == "city" ? "ФРГ" : ""));

        await AssertRefusedAsync(form, $"Partners[0].{field}", typed, kind, $"Partners[0].{field}", kind == EntryFaultKind.PartnerExists ? ["“China”"] : []);
    }

    [Fact]
    public async Task Publish_NewPartnerWithoutAName_IsRefusedAtTheField()
    {
        var form = (await desk.BeginAsync("Wrong", ("Partners[0].Name", ""))).Fill(("Partners[0].NewKind", "organisation"));

        await AssertRefusedAsync(form, "Partners[0].NewEn", "", EntryFaultKind.RequiredInOneLanguage, "Partners[0].NewEn");
    }

    [Theory]
    [InlineData("06/10/2018", EntryFaultKind.AmbiguousDate)]
    [InlineData("5/6/2018", EntryFaultKind.AmbiguousDate)]
    [InlineData("31.02.2018", EntryFaultKind.NoSuchDay)]
    [InlineData("30 февраля 2018", EntryFaultKind.NoSuchDay)]
    [InlineData("29 February 2019", EntryFaultKind.NoSuchDay)]
    [InlineData("8–6 октября 2018", EntryFaultKind.EndBeforeStart)]
    [InlineData("2019–2018", EntryFaultKind.EndBeforeStart)]
    [InlineData("скоро", EntryFaultKind.NotADate)]
    [InlineData("2018-13-45", EntryFaultKind.NoSuchDay)]
    [InlineData("<script>alert(1)</script>", EntryFaultKind.NotADate)]
    public Task Publish_DateThatCannotBeRead_IsRefusedAtTheField(string typed, EntryFaultKind kind) => AssertRefusedAsync([], "Date", typed, kind);

    [Theory]
    [InlineData("2018", EntryFaultKind.NotADay)]
    [InlineData("октябрь 2018", EntryFaultKind.NotADay)]
    [InlineData("6–8 October 2018", EntryFaultKind.NotADay)]
    [InlineData("since 1997", EntryFaultKind.NotADay)]
    [InlineData("около 6 октября 2018", EntryFaultKind.NotADay)]
    [InlineData("31.06.2019", EntryFaultKind.NoSuchDay)]
    [InlineData("06/10/2018", EntryFaultKind.AmbiguousDate)]
    [InlineData("tomorrow", EntryFaultKind.NotADate)]
    public Task Publish_FollowUpThatIsNoDay_IsRefusedAtTheField(string typed, EntryFaultKind kind) => AssertRefusedAsync([], "FollowUp", typed, kind);

    [Theory]
    [InlineData("0", EntryFaultKind.NotAboveZero)]
    [InlineData("-3", EntryFaultKind.NotAboveZero)]
    [InlineData("−3", EntryFaultKind.NotAboveZero)]
    [InlineData("2.5", EntryFaultKind.NotWhole)]
    [InlineData("2,5", EntryFaultKind.NotWhole)]
    [InlineData("$5", EntryFaultKind.UnknownUnit)]
    [InlineData("5 млн", EntryFaultKind.UnknownUnit)]
    [InlineData("15 %", EntryFaultKind.UnknownUnit)]
    [InlineData("several", EntryFaultKind.NotANumber)]
    [InlineData("3 or 4", EntryFaultKind.NotANumber)]
    [InlineData("99999999999999999999999999999999", EntryFaultKind.NotANumber)]
    public Task Publish_HeadCountThatCountsNothing_IsRefusedAtTheField(string typed, EntryFaultKind kind) => AssertRefusedAsync([], "HeadCount", typed, kind);

    [Theory]
    [InlineData("Places[0].Country", "Нарния", EntryFaultKind.UnknownCountry, "Places[0].En", "Cair Paravel")]
    [InlineData("Places[0].Country", "Germany", EntryFaultKind.RequiredInOneLanguage, null, null, "Places[0].En")]
    public Task Publish_PlaceWrong_IsRefusedAtTheField(string field, string typed, EntryFaultKind kind, string? other = null, string? with = null, string? at = null) =>
        AssertRefusedAsync(["Places"], field, typed, kind, other, with, at);

    [Theory]
    [InlineData("Hosts", "Hosts[0].Organisation", "Hosts[0].En", "Nobody")]
    [InlineData("Organisations", "Organisations[0].Name")]
    public async Task Publish_OrganisationUnknown_IsRefusedAtTheField(string list, string field, string? other = null, string? with = null)
    {
        foreach (var typed in new[] { "No such body", "germany", "…" }) await AssertRefusedAsync([list], field, typed, EntryFaultKind.UnknownOrganisation, other, with);
    }

    [Theory]
    [InlineData("Heads")]
    [InlineData("Participants")]
    public async Task Publish_ConsentWithoutGroundOrName_IsRefusedAtTheField(string list)
    {
        await AssertRefusedAsync([list], $"{list}[0].NameBasis", "consent", EntryFaultKind.ConsentNeeded, $"{list}[0].En", "Boris Willing", $"{list}[0].Consent");
        await AssertRefusedAsync([list], $"{list}[0].NameBasis", "consent", EntryFaultKind.RequiredInOneLanguage, $"{list}[0].Consent", "letter", $"{list}[0].En");
    }

    [Fact]
    public async Task Publish_OutcomeWithoutItsKind_IsRefusedAtTheField()
    {
        await AssertRefusedAsync(["Outcomes"], "Outcomes[0].En", "A paper", EntryFaultKind.Required, at: "Outcomes[0].Kind");
        await AssertRefusedAsync(["Outcomes"], "Outcomes[0].WithRu", "Палата", EntryFaultKind.Required, at: "Outcomes[0].Kind");
    }

    [Theory]
    [InlineData("1999-atlantis")]
    [InlineData("germany")]
    [InlineData("https://example.org/en/delegations/1996-04-germany")]
    public Task Publish_RelatedVisitUnknown_IsRefusedAtTheField(string typed) => AssertRefusedAsync(["Related"], "Related[0].Delegation", typed, EntryFaultKind.UnknownDelegation);

    [Theory]
    [InlineData("Sentence", "", EntryFaultKind.Required)]
    [InlineData("Sentence", "s999", EntryFaultKind.UnknownSentence)]
    [InlineData("Sentence", "999", EntryFaultKind.UnknownSentence)]
    [InlineData("Sentence", "the tenth", EntryFaultKind.UnknownSentence)]
    [InlineData("Quote", "a large Delegation", EntryFaultKind.QuoteNotVerbatim)]
    [InlineData("Quote", "a  large delegation", EntryFaultKind.QuoteNotVerbatim)]
    [InlineData("Quote", "большая делегация", EntryFaultKind.QuoteNotVerbatim)]
    public async Task Publish_SentenceOrQuoteWrong_IsRefusedAtTheField(string field, string typed, EntryFaultKind kind)
    {
        var form = (await desk.BeginAsync("Wrong")).Fill(("Basis[0].Kind", "sentence"), ("Basis[0].Sentence", "s10"));

        await AssertRefusedAsync(form, $"Basis[0].{field}", typed, kind, $"Basis[0].{field}");
    }

    [Theory]
    [InlineData("paper", "PaperEn", "", EntryFaultKind.RequiredInOneLanguage)]
    [InlineData("paper", "PaperDate", "2018", EntryFaultKind.NotADay)]
    [InlineData("paper", "PaperDate", "31.02.2018", EntryFaultKind.NoSuchDay)]
    [InlineData("paper", "PaperDate", "yesterday", EntryFaultKind.NotADate)]
    [InlineData("editorsNote", "NoteEn", "", EntryFaultKind.Required)]
    [InlineData("editorsNote", "NoteRu", "", EntryFaultKind.Required)]
    public async Task Publish_PaperOrNoteWrong_IsRefusedAtTheField(string of, string field, string typed, EntryFaultKind kind)
    {
        var form = (await desk.BeginAsync("Wrong")).Fill(("Basis[0].Kind", of), ("Basis[0].PaperEn", "Letter"), ("Basis[0].NoteEn", "Note"), ("Basis[0].NoteRu", "Примечание"));

        await AssertRefusedAsync(form, $"Basis[0].{field}", typed, kind, $"Basis[0].{field}");
    }

    [Fact]
    public async Task Publish_WithoutABasis_IsRefusedAtTheField()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Wrong"), "Basis[0]", "remove-row");

        await AssertRefusedAsync(form, "TitleRu", "Ошибка", EntryFaultKind.NoBasis, "Basis");
    }

    [Fact]
    public async Task Publish_WithoutAPartner_IsRefusedAtTheField()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Wrong"), "Partners[0]", "remove-row");

        await AssertRefusedAsync(form, "TitleRu", "Ошибка", EntryFaultKind.Required, "Partners[0].Name");
    }

    [Theory]
    [InlineData("title", "Date", "2018", "Date")]
    [InlineData("title", "Direction", "incoming", "Direction")]
    [InlineData("title", "HeadCount", "18", "HeadCount")]
    [InlineData("title", "PurposeRu", "Цель", "PurposeEn")]
    [InlineData("title", "SummaryRu", "Итог", "SummaryEn")]
    [InlineData("title", "TitleRu", "Название", "Status")]
    [InlineData("kind", "TitleRu", "Название", "TitleEn")]
    [InlineData("kind", "TitleRu", "Название", "Partners[0].Name")]
    [InlineData("title", "Places[0].Ru", "Томск", "Places[0].En", "Places")]
    [InlineData("title", "Participants[0].RoleRu", "министр", "Participants[0].En", "Participants")]
    [InlineData("title", "Organisations[0].Name", "jetro", "Organisations[0].Name", "Organisations")]
    public async Task Publish_FieldThatNoBasisProves_IsRefusedAtTheField(string proven, string field, string typed, string at, string? list = null)
    {
        var form = (await BeginAsync(list)).Tick("Basis[0].Fields", proven);

        await AssertRefusedAsync(form, field, typed, EntryFaultKind.NotProven, at);
    }

    [Theory]
    [InlineData(Language.English, "Head 1: say what the consent rests on: a letter or form, and its date")]
    [InlineData(Language.Russian, "Глава делегации 1: укажите, чем подтверждено согласие: письмо или бланк и его дата")]
    public async Task Faults_ManyAtOnce_StandInTheSummaryInTheOrderOfThePage(Language language, string consent)
    {
        using var client = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var form = await client.GoOnAsync(await client.FormAsync(DelegationDesk.New), "Heads", "add-row");
        form = await client.GoOnAsync(form, "Related", "add-row");
        form.Fill(("Date", "скоро"), ("HeadCount", "0"), ("FollowUp", "2018"), ("Heads[0].En", "Boris"), ("Heads[0].NameBasis", "consent"), ("Related[0].Delegation", "nowhere"), ("Basis[0].Kind", "sentence"), ("NoteEn", ""), ("NoteRu", ""));

        using var answer = await client.PressAsync(form, "submit");
        var page = await PortalFactory.ReadAsync(answer);

        var links = page.QuerySelectorAll(".alert.error a").ToList();
        Assert.Equal(
            ["#TitleEn", "#Kind", "#Partners-0-Name", "#Date", "#Heads-0-Consent", "#HeadCount", "#Related-0-Delegation", "#FollowUp", "#Basis-0-Sentence", "#NoteEn"],
            links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.EndsWith(page.QuerySelector($"{link.GetAttribute("href")}-error")!.TextContent.Trim(), link.TextContent, StringComparison.CurrentCultureIgnoreCase));
        Assert.Equal(consent, links[4].TextContent);
        Assert.StartsWith(language == Language.English ? "Error" : "Ошибка", page.Title);
    }

    [Fact]
    public async Task Faults_Hundreds_AreShownToo()
    {
        var form = (await desk.BeginAsync("Wrong")).Tick("Basis[0].Fields", "title");
        for (var row = 0; row < 250; row++) form.Smuggle($"Participants[{row}].En", $"Guest {row}");

        using var answer = await desk.Publisher.PressAsync(form, "publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Guest 249", EntryForm.On(await PortalFactory.ReadAsync(answer))["Participants[249].En"]);
    }

    private async Task<EntryForm> BeginAsync(string? list) =>
        list is null ? await desk.BeginAsync("Wrong") : await desk.AddRowAsync(await desk.BeginAsync("Wrong"), list);

    private async Task AssertRefusedAsync(string[] lists, string field, string typed, EntryFaultKind kind, string? other = null, string? with = null, string? at = null)
    {
        var form = await BeginAsync(lists.FirstOrDefault());
        if (other is not null) form[other] = with!;
        await AssertRefusedAsync(form, field, typed, kind, at ?? field);
    }

    private async Task AssertRefusedAsync(EntryForm form, string field, string typed, EntryFaultKind kind, string at, params object[] values)
    {
        var (revisions, sent) = (await desk.CountRevisionsAsync(), form.Fill((field, typed)));

        using var answer = await desk.Publisher.PressAsync(sent, "publish");
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var words = new Texts<SharedTexts>().In(Language.English, $"Fault_{kind}", values);
        var id = StaffFieldView.IdOf(at);
        var link = page.QuerySelectorAll(".alert.error a").SingleOrDefault(each => each.GetAttribute("href") == $"#{id}");
        Assert.True(link is not null, $"No message leads to {id}: {page.QuerySelector(".alert.error")?.InnerHtml}");
        Assert.EndsWith(words, link.TextContent, StringComparison.OrdinalIgnoreCase);
        var wrong = page.GetElementById(id);
        Assert.True(wrong is not null, $"The message leads nowhere: {id}");
        Assert.Equal(words, page.GetElementById($"{id}-error")!.TextContent.Trim());
        if (wrong.HasAttribute("name"))
        {
            Assert.Equal("true", wrong.GetAttribute("aria-invalid"));
            Assert.Contains($"{id}-error", wrong.GetAttribute("aria-describedby")!.Split(' '));
        }
        var shown = EntryForm.On(page);
        Assert.All(sent.Names.Where(name => name is not ("Version" or "__RequestVerificationToken") && !name.EndsWith("Key", StringComparison.Ordinal) && !name.EndsWith("Person", StringComparison.Ordinal) && (kind != EntryFaultKind.NoSuchChoice || name != field)), name =>
            Assert.Equal(string.IsNullOrWhiteSpace(sent[name]) ? "" : sent[name], shown[name]));
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
    }
}
