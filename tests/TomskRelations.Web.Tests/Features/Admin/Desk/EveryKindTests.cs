using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Desk;

/// <summary>What holds for the desk of every kind of record, in every state of a record, for every role.</summary>
public sealed class EveryKindTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private static readonly (RecordKind Kind, string List, string Title)[] All =
    [
        (RecordKind.Partner, "/admin/partners", "NameEn"),
        (RecordKind.Milestone, "/admin/milestones", "TitleEn"),
        (RecordKind.Organisation, "/admin/organisations", "NameEn"),
        (RecordKind.Statement, "/admin/statements", "TextEn"),
        (RecordKind.Source, "/admin/sources", "TitleEn"),
        (RecordKind.Delegation, "/admin/delegations", "TitleEn"),
    ];

    public static TheoryData<RecordKind, StaffRole> KindsAndRoles => new(All.SelectMany(kind => Enum.GetValues<StaffRole>().Select(role => (kind.Kind, role))));

    [Theory]
    [MemberData(nameof(KindsAndRoles))]
    public async Task Records_InEveryState_AnswerEachRoleAsTheyShould(RecordKind kind, StaffRole role)
    {
        var (_, list, title) = All.Single(each => each.Kind == kind);
        var mayWithdraw = role != StaffRole.Editor;
        using var member = await StaffClient.SignedInAsync(desk.Portal, role, Language.Russian);
        var published = await PublishedAsync(kind);

        await ExpectAsync(member, list, HttpStatusCode.OK);
        foreach (var show in new[] { "Mine", "Drafts", "Waiting", "Published", "Withdrawn" }) await ExpectAsync(member, $"{list}?show={show}&q=%25", HttpStatusCode.OK);
        await ExpectAsync(member, $"{list}/new", HttpStatusCode.OK);
        await ExpectAsync(member, $"{list}/{published}/edit", HttpStatusCode.OK);
        await ExpectAsync(member, $"{list}/{published}/withdraw", mayWithdraw ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        await ExpectAsync(member, $"{list}/{Guid.NewGuid()}/edit", HttpStatusCode.NotFound);
        await ExpectAsync(member, $"{list}/{Guid.NewGuid()}/withdraw", mayWithdraw ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden);

        var form = (await member.FormAsync($"{list}/new")).Fill((title, $"Unfinished by {role}"));
        var draft = await member.GoOnAsync(form, "save");
        await ExpectAsync(member, draft.Action, HttpStatusCode.OK);
        await ExpectAsync(member, draft.Action.Replace("/edit", "/withdraw", StringComparison.Ordinal), mayWithdraw ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden);
        Assert.Contains($"Unfinished by {role}", (await member.PageAsync($"{list}?show=Mine")).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain($"Unfinished by {role}", await desk.TextAsync("/en/search?q=Unfinished"));
    }

    [Theory]
    [MemberData(nameof(KindsAndRoles))]
    public async Task Publish_WithNothingTyped_IsRefusedWithEveryFaultAtItsField_AndForbiddenToEditors(RecordKind kind, StaffRole role)
    {
        var list = All.Single(each => each.Kind == kind).List;
        using var member = await StaffClient.SignedInAsync(desk.Portal, role);
        var revisions = await desk.CountRevisionsAsync();
        var form = await member.FormAsync($"{list}/new");
        form.Smuggle("act", "publish");

        using var answer = await member.PressAsync(form, "save");

        Assert.Equal(role == StaffRole.Editor ? HttpStatusCode.Forbidden : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
        if (role == StaffRole.Editor) return;
        var page = await PortalFactory.ReadAsync(answer);
        var faults = page.QuerySelectorAll(".alert a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(faults);
        Assert.All(faults, field => Assert.NotNull(page.GetElementById(field)));
    }

    private async Task<Guid> PublishedAsync(RecordKind kind)
    {
        await using var db = desk.Open();
        return await db.Revisions.Where(revision => revision.RecordKind == kind && revision.Action == RevisionAction.Published).OrderBy(revision => revision.Sequence).Select(revision => revision.RecordId).FirstAsync();
    }

    private static async Task ExpectAsync(StaffClient member, string address, HttpStatusCode status)
    {
        using var answer = await member.Http.GetAsync(address);
        Assert.True(answer.StatusCode == status, $"{address} answers {(int)answer.StatusCode}, not {(int)status}");
    }
}
