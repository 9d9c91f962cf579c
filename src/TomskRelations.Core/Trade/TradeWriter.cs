using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Trade;

internal static class TradeWriter
{
    public static void Write(TomskDbContext db, TradeDocument document, Guid id, RecordKeys keys) => db.TradeObservations.Add(new TradeObservation
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Year = document.Year,
        Period = document.Period,
        FromMonth = document.FromMonth,
        ToMonth = document.ToMonth,
        Measure = document.Measure,
        Scope = document.Scope,
        PartnerId = keys.Find(RecordKind.Partner, document.Partner),
        Sector = document.Sector ?? Text.None,
        BaseYear = document.BaseYear,
        Value = document.Value,
        Direction = document.Direction,
        Missing = document.Missing,
        Unit = document.Unit,
        UnitWords = document.UnitWords ?? Text.None,
        Decimals = document.Decimals,
        Qualifier = document.Qualifier,
        Status = document.Status,
        Body = document.Body,
        IsTrueZero = document.IsTrueZero,
        SupersededById = keys.Find(RecordKind.Trade, document.SupersededBy),
        SupersededReason = document.SupersededReason ?? Text.None,
        SearchText = SearchTextOf(document, keys),
    });

    public static string SearchTextOf(TradeDocument document, RecordKeys keys) => SearchText.Of([.. TradeWords.Of(document), keys.PartnerWords(document.Partner)]);
}
