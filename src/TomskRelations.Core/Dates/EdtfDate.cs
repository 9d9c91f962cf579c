using System.Globalization;
using System.Text.Json.Serialization;

namespace TomskRelations.Core.Dates;

/// <summary>
/// A date as exact as its source gives it, from a day to nothing at all. Written as an optional modifier ("early", "late",
/// "about") and EDTF (ISO 8601-2): "1996-04", "1997/" (since 1997, end not stated), "early 199X/", "{2006,2007}", "XXXX-05-09".
/// </summary>
[JsonConverter(typeof(EdtfDateJsonConverter))]
public sealed record EdtfDate : IComparable<EdtfDate>
{
    public const int MaxLength = 60;

    /// <summary>No date at all.</summary>
    public static readonly EdtfDate Undated = new();

    private EdtfDate()
    {
    }

    internal EdtfDate(string edtf, DateModifier modifier, DateOnly? earliest, DateOnly? latest) =>
        (Edtf, Modifier, Earliest, Latest) = (edtf, modifier, earliest, latest);

    /// <summary>The EDTF part in its canonical spelling; empty when undated.</summary>
    public string Edtf { get; private init; } = "";

    public DateModifier Modifier { get; private init; }

    /// <summary>The first day that can be meant; null when undated, when the year is not stated, or when the start is open.</summary>
    public DateOnly? Earliest { get; private init; }

    /// <summary>The last day that can be meant; null as well where an end is not stated.</summary>
    public DateOnly? Latest { get; private init; }

    [JsonIgnore]
    public bool IsUndated => Edtf.Length == 0;

    [JsonIgnore]
    public bool IsOpenEnded => Edtf.EndsWith('/');

    [JsonIgnore]
    public DatePrecision Precision => DatePoint.PrecisionOf(Edtf);

    /// <summary>The date's part of an address: "1996-04", "2006-2007", "early-1990s", "undated".</summary>
    [JsonIgnore]
    public string Slug => DateSlug.Of(this);

    public static EdtfDate Of(DateOnly day) => Parse(day.ToString("O", CultureInfo.InvariantCulture));

    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is not a date; write it as 2008, 2008-04, 2008-04-30, 199X, 1997/ or 2007/2008.");

    public static bool TryParse(string? text, out EdtfDate date) => DateParser.TryParse(text, out date);

    /// <summary>By the earliest day; of two that begin together the coarser first; undated ones last.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return -1;
        var (mine, theirs) = (Earliest ?? Latest ?? DateOnly.MaxValue, other.Earliest ?? other.Latest ?? DateOnly.MaxValue);
        return mine != theirs ? mine.CompareTo(theirs)
            : Precision != other.Precision ? Precision.CompareTo(other.Precision)
            : string.CompareOrdinal(Edtf, other.Edtf);
    }

    public override string ToString() => Modifier == DateModifier.None ? Edtf : $"{Modifier.ToString().ToLowerInvariant()} {Edtf}";
}

public enum DateModifier
{
    None,
    Early,
    Late,
    About,
}

/// <summary>How exact a date is, the coarsest first.</summary>
public enum DatePrecision
{
    None,
    DayAndMonth,
    Decade,
    Year,
    Month,
    Day,
}
