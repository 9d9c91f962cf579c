using TomskRelations.Core.Dates;

namespace TomskRelations.Web.Features.Shared;

/// <summary>How an entry of a time line is drawn: as a point, a period, a decade, an open end, or without a date.</summary>
public static class TimeLineForm
{
    public static string Of(EdtfDate date, bool isKey)
    {
        var form = date.IsUndated || date.Earliest is null ? "undated"
            : date.IsOpenEnded ? "open"
            : date.Edtf.Contains('/') || date.Edtf.StartsWith('{') ? "range"
            : date.Precision == DatePrecision.Decade ? "decade"
            : "";
        return isKey ? $"{form} keyed".Trim() : form;
    }
}
