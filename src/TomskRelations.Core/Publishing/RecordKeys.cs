using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>Which records there are, by kind and key, what partners are called, and which sentences can be cited.</summary>
public sealed class RecordKeys
{
    private readonly Dictionary<(RecordKind, string), Guid> records = [];
    private readonly Dictionary<(string Source, string Sentence), CitableSentence> sentences = [];
    private readonly Dictionary<string, string> partnerWords = [];
    private readonly Dictionary<Guid, Text> people = [];

    public static async Task<RecordKeys> LoadAsync(TomskDbContext db, CancellationToken cancellation)
    {
        var keys = new RecordKeys();
        await keys.AddAllAsync(RecordKind.Source, db.Sources, cancellation);
        await keys.AddAllAsync(RecordKind.Partner, db.Partners, cancellation);
        await keys.AddAllAsync(RecordKind.Organisation, db.Organisations, cancellation);
        await keys.AddAllAsync(RecordKind.Delegation, db.Delegations, cancellation);
        await keys.AddAllAsync(RecordKind.Milestone, db.Milestones, cancellation);
        await keys.AddAllAsync(RecordKind.Trade, db.TradeObservations, cancellation);
        await keys.AddAllAsync(RecordKind.Statement, db.Statements, cancellation);

        foreach (var partner in await db.Partners.Select(row => new { row.Slug, row.SearchText }).ToListAsync(cancellation))
            keys.AddPartnerWords(partner.Slug, partner.SearchText);

        var rows = db.Sentences.Select(row => new { row.Source!.Slug, row.Key, row.Id, row.Offset, row.Text });
        foreach (var row in await rows.ToListAsync(cancellation))
            keys.Add(row.Slug, row.Key, new(row.Id, row.Offset, row.Text));
        return keys;
    }

    public void Add(RecordKind kind, string key, Guid id) => records[(kind, key)] = id;

    public void Add(string source, string sentence, CitableSentence citable) => sentences[(source, sentence)] = citable;

    public void AddPartnerWords(string partner, string words) => partnerWords[partner] = words;

    public bool Has(RecordKind kind, string key) => records.ContainsKey((kind, key));

    /// <summary>The record's identity; null where no such record stands.</summary>
    public Guid? FindStanding(RecordKind kind, string key) => records.TryGetValue((kind, key), out var id) ? id : null;

    public void Remove(RecordKind kind, string key) => records.Remove((kind, key));

    /// <summary>The record's identity; the reference has been checked before.</summary>
    public Guid this[RecordKind kind, string key] => records[(kind, key)];

    public Guid? Find(RecordKind kind, string? key) => key is null ? null : this[kind, key];

    /// <summary>All that a partner is called, as search compares it: records that name the partner are found by these words too.</summary>
    public string? PartnerWords(string? partner) => partner is null ? null : partnerWords[partner];

    /// <summary>Makes a person who agreed to be named known to the records that name them.</summary>
    public void AddPerson(Guid id, Text name) => people[id] = name;

    /// <summary>Null where nobody is meant, or somebody who is not named in public.</summary>
    public Text? PersonName(Guid? person) => person is { } id ? people.GetValueOrDefault(id) : null;

    public CitableSentence? Sentence(string source, string sentence) => sentences.GetValueOrDefault((source, sentence));

    private async Task AddAllAsync(RecordKind kind, IQueryable<PublishedRecord> rows, CancellationToken cancellation)
    {
        foreach (var row in await rows.Select(row => new { row.Id, row.Slug }).ToListAsync(cancellation))
            Add(kind, row.Slug, row.Id);
    }
}

/// <summary>What is needed to cite a sentence: its identity, its offset in the source's text, its words.</summary>
public sealed record CitableSentence(Guid Id, int Offset, string Text);
