namespace TomskRelations.Core.Trade;

public enum TradePeriod
{
    Year,
    HalfYear,
    Quarter,
    Months,
}

public enum TradeMeasure
{
    Turnover,
    Export,
    Import,
    Share,

    /// <summary>Of the turnover.</summary>
    Growth,

    PartnerCount,

    /// <summary>A direction without a figure.</summary>
    Trend,

    ExportGrowth,
    ImportGrowth,
}

/// <summary>What an observation covers; scopes are never added or ranked across.</summary>
public enum TradeScope
{
    Total,
    Cis,
    Other,
    Partner,
    Sector,
}

public enum TrendDirection
{
    Increased,
    Decreased,
}

public enum TradeUnit
{
    ThousandUsd,
    MillionUsd,
    BillionUsd,
    Percent,
    Countries,
    Other,
}

public enum TradeStatus
{
    Actual,
    Provisional,
    Forecast,
    Revised,
}

public enum ReportingBody
{
    Duma,
    Customs,
    StatisticsOffice,
    Administration,
}
