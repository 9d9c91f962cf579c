using System.Text.RegularExpressions;

namespace TomskRelations.Core.Dates;

/// <summary>The ways of typing a date that are understood, in both languages. What none of them matches is not a date.</summary>
internal static class TypedDatePatterns
{
    private const string YearNotStated = "(?:, (?:year not stated|год не указан))?";

    /// <summary>One day, month, year or decade.</summary>
    public static readonly TypedDatePattern[] Points =
    [
        new("{day} {month},? {year}", "{y}-{m}-{d}"),
        new("{month} {day},? {year}", "{y}-{m}-{d}"),
        new(@"{dd}\.{mm}\.{year}", "{y}-{m}-{d}"),
        new("{year}[-–]{mm}[-–]{dd}", "{y}-{m}-{d}"),
        new("{year}/{mm}/{dd}", "{y}-{m}-{d}"),
        new("{month},? {year}", "{y}-{m}"),
        new("{mm}[./]{year}", "{y}-{m}"),
        new(@"{year}-(?<m>\d{2})", "{y}-{m}"),
        new("{year}", "{y}"),
        new("{decade}", "{c}X"),
        new($"{{day}} {{month}}{YearNotStated}", "XXXX-{m}-{d}"),
        new($"{{month}} {{day}}{YearNotStated}", "XXXX-{m}-{d}"),
    ];

    /// <summary>Two ends, or two members of a set, that share what they can.</summary>
    public static readonly TypedDatePattern[] Pairs =
    [
        new("{day}{to}{day2} {month},? {year}", "{y}-{m}-{d}", "{y}-{m}-{d2}"),
        new("{month} {day}{to}{day2},? {year}", "{y}-{m}-{d}", "{y}-{m}-{d2}"),
        new("{day} {month}{to}{day2} {month2},? {year}", "{y}-{m}-{d}", "{y}-{m2}-{d2}"),
        new("{month} {day}{to}{month2} {day2},? {year}", "{y}-{m}-{d}", "{y}-{m2}-{d2}"),
        new(@"{dd}{to}{dd2}\.{mm}\.{year}", "{y}-{m}-{d}", "{y}-{m}-{d2}"),
        new(@"{dd}\.{mm}{to}{dd2}\.{mm2}\.{year}", "{y}-{m}-{d}", "{y}-{m2}-{d2}"),
        new("{month}{to}{month2},? {year}", "{y}-{m}", "{y}-{m2}"),
        new(@"(?<c>\d{3})0[-–](?<c2>\d{3})0[-–]?[ех](?: г.*)?", "{c}X", "{c2}X"),
    ];

    /// <summary>What opens a date: how exactly it is meant, and whether it is a beginning or an end.</summary>
    public static readonly (Regex Words, DateModifier Modifier)[] Modifiers =
    [
        (new("^(?:early|beginning|start|начало|начала|начале) (?:in )?", RegexOptions.CultureInvariant), DateModifier.Early),
        (new("^(?:late|end|конец|конца|конце) (?:in )?", RegexOptions.CultureInvariant), DateModifier.Late),
        (new(@"^(?:(?:about|around|circa|ca|approximately|approx\.|около|примерно|приблизительно|ок\.) |ca?\. ?|~ ?)", RegexOptions.CultureInvariant), DateModifier.About),
    ];

    public const string In = "(?:in|on|в|во) ";
    public const string Since = "(?:since|from|с|со) ";
    public const string Until = "(?:until|till|up to|to|до|по) ";
    public const string FromTo = "(?:from|since|с|со) (?<from>.+?) (?:to|till|until|по|до) (?<to>.+)";
}
