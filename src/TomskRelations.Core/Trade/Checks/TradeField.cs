namespace TomskRelations.Core.Trade.Checks;

/// <summary>The names by which findings refer to the fields of a sheet.</summary>
public static class TradeField
{
    public const string Year = "year";
    public const string Turnover = "turnover";
    public const string Export = "export";
    public const string Import = "import";
    public const string Growth = "growth";
    public const string CisShare = "shareCis";
    public const string OtherShare = "shareOther";
    public const string PartnerCount = "partnerCount";

    public static string Partner(string key) => $"partner:{key}";

    /// <summary>A figure on record of another year: "turnover:2007", "partner:germany:2007".</summary>
    public static string Of(string field, int year) => $"{field}:{year}";
}
