namespace TomskRelations.Core.Trade.Checks;

/// <summary>The names by which findings refer to the fields of a sheet.</summary>
public static class TradeField
{
    public const string Year = "year";
    public const string Turnover = "turnover";
    public const string Export = "export";
    public const string Import = "import";
    public const string Growth = "growth";
    public const string ExportGrowth = "exportGrowth";
    public const string ImportGrowth = "importGrowth";
    public const string CisShare = "shareCis";
    public const string OtherShare = "shareOther";
    public const string PartnerCount = "partnerCount";

    /// <summary>A partner's turnover, or its share of the whole.</summary>
    public static string Partner(string key) => $"partner:{key}";

    public static string PartnerExport(string key) => $"{Partner(key)}:{Export}";

    public static string PartnerImport(string key) => $"{Partner(key)}:{Import}";

    public static string PartnerTrend(string key) => $"{Partner(key)}:trend";

    public static bool IsGrowth(string field) => field is Growth or ExportGrowth or ImportGrowth;

    /// <summary>A figure on record of another year: "turnover:2007", "partner:germany:2007".</summary>
    public static string Of(string field, int year) => $"{field}:{year}";
}
