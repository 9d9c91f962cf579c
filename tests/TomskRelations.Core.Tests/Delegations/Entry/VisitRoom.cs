using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Delegations.Entry;

/// <summary>A database of its own with two members, where visits are published and begun.</summary>
internal sealed class VisitRoom : IAsyncDisposable
{
    private readonly SeededDatabase own = new();

    public StoppedClock Clock { get; } = new(new(2026, 11, 28, 5, 0, 0, TimeSpan.Zero));

    public Guid Anna { get; } = Guid.CreateVersion7();

    public Guid Boris { get; } = Guid.CreateVersion7();

    public TomskDbContext Db { get; private set; } = null!;

    public DraftService Drafts => new(Db, Clock);

    public DelegationEntryQueries Entries => new(Db, new EntryQueries(Db, new PartnerNameQueries(Db), new CitableSourceQueries(Db), Clock));

    public SameVisit SameVisit => new(Entries, new DraftQueries(Db), Drafts);

    public VisitComparison Comparison => new(new VisitCandidateQueries(Db));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<VisitRoom> OpenAsync()
    {
        var room = new VisitRoom();
        await room.own.InitializeAsync();
        room.Db = room.own.Open();
        room.Db.Users.AddRange(Member(room.Anna, "Anna", StaffRole.Publisher), Member(room.Boris, "Boris", StaffRole.Editor));
        await room.Db.SaveChangesAsync(Stop);
        return room;
    }

    public static Guid IdOf(DelegationDocument document) => RecordId.Of(RecordKind.Delegation, document.Key);

    public Task PublishAsync(params DelegationDocument[] documents) => MadeUpRecords.PublishAsync(Db, documents);

    public Task<DelegationContext> ContextAsync(DelegationDocument document) => Entries.ContextAsync(IdOf(document), Stop);

    /// <summary>A draft of a new visit.</summary>
    public async Task<Guid> BeginAsync(DelegationForm form, Guid? member = null)
    {
        var id = Guid.CreateVersion7();
        Assert.NotNull(await Drafts.OpenAsync(id, RecordKind.Delegation, new(new(form.TitleEn, form.TitleRu), FormJson.Write(form)), 0, member ?? Anna, Stop));
        return id;
    }

    public async Task<DelegationForm> DraftOfAsync(Guid id) => FormJson.Read<DelegationForm>((await new DraftQueries(Db).FindAsync(id, RecordKind.Delegation, Stop))!.Content);

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await own.DisposeAsync();
    }

    private static StaffMember Member(Guid id, string name, StaffRole role) =>
        new() { Id = id, Name = name, UserName = name, NormalizedUserName = name, Role = role, IsActive = true, PasswordHash = "made up" };
}
