using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Partners;

internal static class PartnerWriter
{
    public static void Write(TomskDbContext db, PartnerDocument document, Guid id, RecordKeys keys)
    {
        var partner = Row(document, id, keys);
        keys.AddPartnerWords(document.Key, partner.SearchText);
        db.Partners.Add(partner);
    }

    private static Partner Row(PartnerDocument document, Guid id, RecordKeys keys) => new()
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Kind = document.Kind,
        Name = new(document.En.Name, document.Ru.Name),
        Lead = new(document.En.Lead, document.Ru.Lead),
        IsoCode = document.Iso,
        IsoCandidates = document.IsoCandidates.Count == 0 ? null : string.Join(' ', document.IsoCandidates),
        ParentId = keys.Find(RecordKind.Partner, document.Parent),
        SourceSpelling = document.SourceSpelling,
        WorldRegion = document.WorldRegion,
        CisStatus = document.Cis?.Status,
        CisYear = document.Cis?.AsOf.Earliest?.Year,
        SearchText = SearchText.Of([document.En.Name, document.Ru.Name, document.SourceSpelling, document.Iso, .. document.Aliases]),
        Aliases = [.. document.Aliases.Select((name, ordinal) => new PartnerAlias { Ordinal = ordinal, Name = name })],
        Lists = [.. document.Lists.Select(list => new ListMembership { List = list })],
        Cooperation = [.. document.Cooperation.Select((field, ordinal) => new CooperationArea { Ordinal = ordinal, Field = field })],
    };
}
