using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Charts;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Design;

/// <summary>A column of each form: stated, derived, and not stated in the source.</summary>
public static class TurnoverSample
{
    public static ColumnChart Draw(TradeYear latest, TradeYear earlier, Texts<DesignTexts> texts, Texts<SharedTexts> shared)
    {
        var (stated, range) = (latest.Turnover!.Stated!.Value, earlier.Derived!.Earlier);
        string Say(decimal value) => Numbers.Say(value, stated.Decimals);
        Column[] columns =
        [
            Silent(earlier.Year - 1, shared.Of(Missing.NotStated)),
            new(earlier.Year, texts["Column_Derived", earlier.Year, Say(range.Point), Say(range.Lowest), Say(range.Highest)])
            {
                Value = range.Point,
                Figure = $"≈\u202F{Say(range.Point)}",
                Words = [texts["Range", Say(range.Lowest), Say(range.Highest)]],
                Range = (range.Lowest, range.Highest),
                Address = Links.TradeYear(earlier.Year),
            },
            new(latest.Year, texts["Column_Stated", latest.Year, Say(stated.Value)])
            {
                Value = stated.Value,
                Figure = Say(stated.Value),
                Address = Links.TradeYear(latest.Year),
            },
        ];
        return new("sample", texts["Columns_Title"], string.Join(". ", columns.Select(column => column.Tip)) + ".", columns);
    }

    private static Column Silent(int year, string why) => new(year, $"{year}: {why}") { Missing = Missing.NotStated, Words = WordLines.Of(why) };
}
