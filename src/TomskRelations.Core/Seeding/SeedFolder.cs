using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Seeding;

/// <summary>The folder seeds/, read into documents in the order in which they refer to each other.</summary>
public sealed class SeedFolder(string path)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>One hash over all files, to see whether anything has changed since they were loaded.</summary>
    public string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Folder(), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public SeedEdition Edition() => Read<SeedEdition>("seed.json");

    public IReadOnlyList<SeedRecord> Records() =>
    [
        .. Sources(),
        .. RecordsOf<PartnerDocument>("partners.json").OrderBy(record => record.Document is PartnerDocument { Parent: not null }),
        .. RecordsOf<OrganisationDocument>("organisations.json"),
        .. RecordsOf<DelegationDocument>("delegations.json"),
        .. RecordsOf<MilestoneDocument>("milestones.json"),
        .. RecordsOf<TradeDocument>("trade.json"),
        .. RecordsOf<StatementDocument>("statements.json"),
    ];

    private IEnumerable<SeedRecord> Sources() => Directory
        .EnumerateFiles(Path.Combine(Folder(), "source"), "*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => Path.Combine("source", Path.GetFileName(file)))
        .Select(name =>
        {
            var source = Read<SourceRecordDocument>(name);
            var whole = source with
            {
                Body = ReadText(Path.Combine("source", source.File ?? "")),
                Citations = [.. source.Citations.Select(citation => citation.Sentence is null ? citation : citation with { Source = source.Key })],
            };
            return new SeedRecord(name, whole);
        });

    private IEnumerable<SeedRecord> RecordsOf<TDocument>(string name)
        where TDocument : RecordDocument =>
        Read<SeedFile<TDocument>>(name).Complete().Select(document => new SeedRecord(name, document));

    private T Read<T>(string name)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(ReadText(name), DocumentJson.Options) ?? throw new SeedException(name, "is empty");
        }
        catch (JsonException fault)
        {
            throw new SeedException(name, SeedFault.Describe(ReadText(name), fault));
        }
    }

    private string ReadText(string name)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(Path.Combine(Folder(), name)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new SeedException(name, fault.Message);
        }
    }

    private string Folder() => Directory.Exists(path) ? path : throw new SeedException(path, "the folder of seed files does not exist");
}

/// <summary>A document and the file it stands in.</summary>
public sealed record SeedRecord(string File, RecordDocument Document);
