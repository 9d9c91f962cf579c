using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class DelegationFormTests(SeededDatabase seeded)
{
    public static TheoryData<string> SeededDelegations => ["1996-04-germany", "1997-germany", "2005-japan", "2006-2007-china", "2007-2008-germany", "2008-japan", "2008-kazakhstan"];

    [Theory]
    [MemberData(nameof(SeededDelegations))]
    public async Task PublishedRecord_OpenedAndReadAgain_IsTheSame(string slug)
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, RecordId.Of(RecordKind.Delegation, slug));
        var form = DelegationFormWriter.Write(context, Language.Russian);
        form.NoteEn = "Made up.";

        var reading = DelegationFormReader.Read(form, context);

        Assert.Empty(reading.Faults);
        var published = context.Published!.Document;
        Assert.Equal(published.Citations.Count, reading.Document.Citations.Count);
        Assert.Empty(published.Citations.Except(reading.Document.Citations));
        Assert.Equal(Plain(published), Plain(reading.Document));

        static string Plain(DelegationDocument document) => DocumentJson.Write(document with { Citations = [], Sources = [] });
    }

    [Fact]
    public async Task NewRecord_WithATitleAPartnerAndAStaffRecord_IsWhole()
    {
        var reading = await ReadAsync(form =>
        {
            form.TitleRu = "Послы четырёх стран в Томске";
            form.Date = "6–8 октября 2018";
            form.Partners = [new() { Name = "ФРГ" }, new() { Name = "КНР" }, new() { Name = "Голландия" }, new() { Name = "Kirghizia" }];
        });

        Assert.Empty(reading.Faults);
        Assert.Equal("2018-10-06-2018-10-08-germany", reading.Document.Key);
        Assert.Equal(["germany", "china", "netherlands", "kyrgyzstan"], reading.Document.Partners);
        Assert.Empty(reading.NewPartners);
        Assert.Equal(reading.Document.Fields().Order(), reading.Document.Citations.Select(citation => citation.Field).Order());
        Assert.Equal(DelegationSourceKind.StaffRecord, Assert.Single(reading.Document.Sources).Kind);
    }

    [Theory]
    [InlineData("Белоруссия", "belarus", "BY", "Belarus", "Беларусь")]
    [InlineData("Vietnam", "vietnam", "VN", "Vietnam", "Вьетнам")]
    public async Task CountryThatIsNoPartnerYet_BecomesOneWithTheRecord(string typed, string slug, string iso, string en, string ru)
    {
        var reading = await ReadAsync(form => form.Partners = [new() { Name = typed }]);

        Assert.Empty(reading.Faults);
        var partner = Assert.Single(reading.NewPartners);
        Assert.Equal((slug, iso, PartnerKind.Country, en, ru), (partner.Key, partner.Iso, partner.Kind, partner.En.Name, partner.Ru.Name));
        Assert.Equal(partner.Fields().Order(), partner.Citations.Select(citation => citation.Field).Order());
        Assert.Equal([slug], reading.Document.Partners);
    }

    [Fact]
    public async Task CountryUnderItsOrdinaryName_IsThePartnerThatHasItsCode_WhateverThatIsCalledToday()
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, Guid.CreateVersion7()) with { Partners = new([new("japan", PartnerKind.Country, new("Zembla", "Зембла"), [], "JP")]) };
        var form = DelegationFormWriter.New();
        form.Partners = [new() { Name = "Япония" }];

        var reading = DelegationFormReader.Read(form, context);

        Assert.Empty(reading.NewPartners);
        Assert.Equal(["japan"], reading.Document.Partners);
    }

    [Fact]
    public async Task NewCity_BecomesAPartnerBelowItsCountry()
    {
        var reading = await ReadAsync(form => form.Partners = [new() { NewKind = "city", NewEn = "Ulaanbaatar", NewRu = "Улан-Батор", NewCountry = "Монголия" }]);

        Assert.Empty(reading.Faults);
        Assert.Equal(("ulaanbaatar", "mongolia"), (reading.NewPartners[0].Key, reading.NewPartners[0].Parent));
    }

    [Theory]
    [InlineData("Partners[0].Name", EntryFaultKind.Required, null)]
    [InlineData("Partners[0].Name", EntryFaultKind.UnknownPartner, "Атлантида")]
    public async Task PartnerThatNobodyKnows_IsAFault(string field, EntryFaultKind kind, string? typed)
    {
        var reading = await ReadAsync(form => form.Partners = [new() { Name = typed }]);

        Assert.Contains(reading.Faults, fault => (fault.Field, fault.Kind) == (field, kind));
    }

    [Fact]
    public async Task SamePartnerByTwoNames_IsAFault()
    {
        var reading = await ReadAsync(form => form.Partners = [new() { Name = "Germany" }, new() { Name = "ФРГ" }]);

        Assert.Equal(("Partners[1].Name", EntryFaultKind.SamePartnerTwice), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Theory]
    [InlineData("06/10/2018", EntryFaultKind.AmbiguousDate)]
    [InlineData("31.02.2018", EntryFaultKind.NoSuchDay)]
    [InlineData("8–6 октября 2018", EntryFaultKind.EndBeforeStart)]
    [InlineData("скоро", EntryFaultKind.NotADate)]
    public async Task DateThatCannotBeRead_IsAFault(string typed, EntryFaultKind kind)
    {
        var reading = await ReadAsync(form => form.Date = typed);

        Assert.Equal(("Date", kind), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Theory]
    [InlineData("18", 18, Qualifier.Exact)]
    [InlineData("около 40", 40, Qualifier.About)]
    [InlineData("more than 200", 200, Qualifier.MoreThan)]
    public async Task HeadCount_IsReadWithItsQualifier(string typed, int value, Qualifier qualifier)
    {
        var reading = await ReadAsync(form => (form.HeadCount, form.HeadCountUnit) = (typed, "missions"));

        Assert.Empty(reading.Faults);
        Assert.Equal(new(value, "missions", qualifier), reading.Document.HeadCount);
    }

    [Theory]
    [InlineData("0", EntryFaultKind.NotAboveZero)]
    [InlineData("-3", EntryFaultKind.NotAboveZero)]
    [InlineData("2,5", EntryFaultKind.NotWhole)]
    [InlineData("$5", EntryFaultKind.UnknownUnit)]
    [InlineData("5 млн", EntryFaultKind.UnknownUnit)]
    [InlineData("several", EntryFaultKind.NotANumber)]
    [InlineData("3 or 4", EntryFaultKind.NotANumber)]
    public async Task WrongHeadCount_IsAFault(string typed, EntryFaultKind kind)
    {
        var reading = await ReadAsync(form => form.HeadCount = typed);

        Assert.Equal(("HeadCount", kind), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task PersonWithoutPublicOffice_IsNamedByIdentityAlone_AndWithoutConsentNotAtAll()
    {
        var reading = await ReadAsync(form => form.Participants =
        [
            new() { En = "Anna Public", RoleEn = "Minister", NameBasis = "publicOffice" },
            new() { En = "Boris Willing", RoleEn = "Interpreter", NameBasis = "consent", Consent = "E-mail of 1 October" },
            new() { En = "Clara Hidden", RoleEn = "Driver", NameBasis = "internal" },
        ]);

        Assert.Empty(reading.Faults);
        Assert.Equal(["Anna Public", null], reading.Document.Participants.Select(person => person.En));
        Assert.Equal([("Boris Willing", true), ("Clara Hidden", false)], reading.People.Select(person => (person.Name.En!, person.IsPublished)));
        Assert.Equal(reading.People[0].Id, reading.Document.Participants[1].Person);
        var snapshot = DocumentJson.Write(reading.Document);
        Assert.DoesNotContain("Boris", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConsentWithoutItsGround_IsAFault()
    {
        var reading = await ReadAsync(form => form.Heads = [new() { En = "Boris Willing", NameBasis = "consent" }]);

        Assert.Equal(("Heads[0].Consent", EntryFaultKind.ConsentNeeded), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task FieldThatNoBasisNames_IsAFaultAtTheField()
    {
        var reading = await ReadAsync(form =>
        {
            form.Places = [new() { En = "Tomsk" }];
            form.Basis = [new() { Kind = "staffRecord", Fields = ["title", "partners", "kind", "status"] }];
        });

        Assert.Equal(("Places[0].En", EntryFaultKind.NotProven), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task WrongChoices_AreFaultsAtTheirFields()
    {
        var reading = await ReadAsync(form =>
        {
            (form.Kind, form.Direction, form.Status, form.EmptyMeans, form.HeadCountUnit) = ("picnic", "up", "2", "perhaps", "sheep");
            form.Outcomes = [new() { En = "A paper" }, new() { Kind = "treaty" }];
            form.Missing["heads"] = "forgotten";
        });

        Assert.Equal(
            ["Direction", "EmptyMeans", "HeadCountUnit", "Kind", "Missing[heads]", "Outcomes[0].Kind", "Outcomes[1].Kind", "Status"],
            reading.Faults.Select(fault => fault.Field).Order());
    }

    [Fact]
    public async Task TooLongWords_AreFaultsAtTheirFields()
    {
        var reading = await ReadAsync(form =>
        {
            form.TitleEn = new('a', Delegation.TitleLength + 1);
            form.PurposeRu = new('я', Delegation.PurposeLength + 1);
            form.Places = [new() { En = new('b', Delegation.NameLength + 1) }];
        });

        Assert.Equal(["Places[0].En", "PurposeRu", "TitleEn"], reading.Faults.Where(fault => fault.Kind == EntryFaultKind.TooLong).Select(fault => fault.Field).Order());
    }

    [Fact]
    public async Task CancelledVisit_NeedsAReason()
    {
        var reading = await ReadAsync(form => form.Status = "cancelled");

        Assert.Equal(("StatusReasonEn", EntryFaultKind.ReasonNeeded), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task PersonOfWhomItIsNotSaidWhyTheyMayBeNamed_IsAFault()
    {
        var reading = await ReadAsync(form =>
        {
            form.Participants = [new() { En = "Anna" }];
            form.Heads = [new() { En = "Boris", Rank = "business" }, new() { En = "Clara", Rank = "ambassador" }];
        });

        Assert.Equal(["Heads[0].NameBasis", "Participants[0].NameBasis"], reading.Faults.Select(fault => fault.Field).Order());
    }

    [Fact]
    public async Task HeadsKnownToStaffAlone_AreWithheld()
    {
        var reading = await ReadAsync(form => form.Heads = [new() { En = "Boris", NameBasis = "internal" }]);

        Assert.Empty(reading.Faults);
        Assert.Equal(Missing.Withheld, reading.Document.Missing["heads"]);
    }

    [Fact]
    public async Task ChangedFieldOverItsFormerSentence_IsAFault_UntilItsBasisChangesOrIsConfirmed()
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, RecordId.Of(RecordKind.Delegation, "1996-04-germany"));
        var form = DelegationFormWriter.Write(context, Language.English);
        (form.NoteEn, form.Date, form.Partners[0].Name) = ("Made up.", "May 1999", "Japan");

        var changed = DelegationFormReader.Read(form, context);
        form.StillProven = ["date"];
        var halfConfirmed = DelegationFormReader.Read(form, context);
        form.StillProven.Add("partners");
        var confirmed = DelegationFormReader.Read(form, context);

        Assert.Equal(["date", "partners"], changed.Proof.OnFormer);
        Assert.Equal("Partners[0].Name", Assert.Single(halfConfirmed.Faults).Field);
        Assert.Equal([("Date", EntryFaultKind.ProofOfFormer), ("Partners[0].Name", EntryFaultKind.ProofOfFormer)], changed.Faults.Select(fault => (fault.Field, fault.Kind)).Order());
        Assert.Empty(confirmed.Faults);
    }

    [Fact]
    public async Task VisitThatTookPlaceInTheFuture_IsAFault()
    {
        var reading = await ReadAsync(form => form.Date = "14 May 2999");

        Assert.Equal(("Status", EntryFaultKind.NotYet), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Theory]
    [InlineData("country", "Deutschland", "DE", null, "Partners[0].NewIso", EntryFaultKind.PartnerExists)]
    [InlineData("country", "Zedland", "ZZ", null, "Partners[0].NewIso", EntryFaultKind.NotAnIsoCode)]
    [InlineData("country", "Germany", null, null, "Partners[0].NewEn", EntryFaultKind.PartnerExists)]
    [InlineData("organisation", "Ulsan Forum", null, "Japan", "Partners[0].NewEn", EntryFaultKind.PartnerExists)]
    [InlineData("organisation", "Ulsan Forum", "KR", null, "Partners[0].NewIso", EntryFaultKind.OnlyForCountries)]
    [InlineData("city", "Ulsan", null, null, "Partners[0].NewCountry", EntryFaultKind.Required)]
    public async Task WrongNewPartner_IsAFault(string kind, string en, string? iso, string? typed, string field, EntryFaultKind fault)
    {
        var reading = await ReadAsync(form => form.Partners = [new() { Name = typed, NewKind = kind, NewEn = en, NewRu = "Ульсан", NewIso = iso }]);

        Assert.Equal((field, fault), Assert.Single(reading.Faults.Select(found => (found.Field, found.Kind))));
    }

    [Theory]
    [InlineData(null, "Ульсан", "ulsan")]
    [InlineData("Ulsan", null, "ulsan")]
    public async Task NewPartner_NamedInOneLanguage_HasAnAddressAllTheSame(string? en, string? ru, string key)
    {
        var reading = await ReadAsync(form => form.Partners = [new() { NewKind = "city", NewEn = en, NewRu = ru, NewCountry = "Japan" }]);

        Assert.Empty(reading.Faults);
        Assert.Equal((key, en, ru), Assert.Single(reading.NewPartners.Select(partner => (partner.Key, partner.En.Name, partner.Ru.Name))));
    }

    [Fact]
    public async Task OwnCountry_IsNoPartner() =>
        Assert.Equal(EntryFaultKind.UnknownPartner, Assert.Single((await ReadAsync(form => form.Partners[0].Name = "Россия")).Faults).Kind);

    [Fact]
    public async Task PutInOrder_GivesKeysOnce_AndMakesRowsOfAList()
    {
        await using var db = seeded.Open();
        var names = await new PartnerNameQueries(db).AllAsync(Stop);
        var form = new DelegationForm { Partners = [new() { Name = "Germany, China; Франция" }], Heads = [new() { Key = "4" }, new(), new()], Places = [new()] };

        form.PutInOrder(names);
        form.PutInOrder(names);

        Assert.Equal(["Germany", "China", "Франция"], form.Partners.Select(row => row.Name));
        Assert.Equal(["4", "5", "6"], form.Heads.Select(row => row.Key));
        Assert.Equal("1", form.Places[0].Key);
    }

    [Fact]
    public void Rows_AreAddedAndRemovedByName()
    {
        var form = new DelegationForm { Heads = [new() { En = "A" }, new() { En = "B" }] };

        Assert.Equal("Heads[2]", form.Rows().Add("Heads"));
        Assert.Null(form.Rows().Add("Wings"));
        form.Rows().Remove("Heads[0]");
        form.Rows().Remove("Heads[7]");
        form.Rows().Remove("Heads");

        Assert.Equal(["B", null], form.Heads.Select(row => row.En));
    }

    private async Task<DelegationReading> ReadAsync(Action<DelegationForm> fill)
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, Guid.CreateVersion7());
        var form = DelegationFormWriter.New();
        (form.TitleEn, form.Kind, form.Partners[0].Name) = ("Made up", "workingVisit", "Germany");
        fill(form);
        form.PutInOrder(context.Partners);
        return DelegationFormReader.Read(form, context);
    }

    private static Task<DelegationContext> ContextAsync(TomskDbContext db, Guid id) =>
        new DelegationEntryQueries(db, new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System)).ContextAsync(id, Stop);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
