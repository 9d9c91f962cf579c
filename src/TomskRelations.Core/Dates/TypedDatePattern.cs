using System.Globalization;
using System.Text.RegularExpressions;

namespace TomskRelations.Core.Dates;

/// <summary>One way of typing a date: a regular expression with named parts, and the points that the parts make.</summary>
internal sealed class TypedDatePattern
{
    private const string YearWord = @"(?: ?(?:гг?|год|года|году|годы|годов|годах)\.?)?";

    private static readonly string[] Months =
    [
        "jan(?:uary)?|янв(?:ар[ьяе])?", "feb(?:ruary)?|фев(?:р|рал[ьяе])?", "mar(?:ch)?|мар(?:т[ае]?)?", "apr(?:il)?|апр(?:ел[ьяе])?",
        "may|ма[йяе]", "june?|июн[ьяе]?", "july?|июл[ьяе]?", "aug(?:ust)?|авг(?:уст[ае]?)?", "sep(?:t|tember)?|сен(?:т|тябр[ьяе])?",
        "oct(?:ober)?|окт(?:ябр[ьяе])?", "nov(?:ember)?|ноя(?:б|бр[ьяе])?", "dec(?:ember)?|дек(?:абр[ьяе])?",
    ];

    private static readonly Regex[] MonthNames = [.. Months.Select(month => new Regex($"^(?:{month})$", RegexOptions.CultureInvariant))];

    private static readonly (string Name, string Expression)[] Parts =
    [
        ("{day", @"(?<d#>\d{1,2})(?:st|nd|rd|th|-?го)?"),
        ("{month", $@"(?<m#>{string.Join('|', Months)})\.?"),
        ("{year", @$"(?<y#>\d{{4}}){YearWord}"),
        ("{decade", $"(?<c#>\\d{{3}})0(?:'?s|[-–]?ы?[ех]){YearWord}"),
        ("{dd", @"(?<d#>\d{1,2})"),
        ("{mm", @"(?<m#>\d{1,2})"),
        ("{to", "(?: ?[-–] ?|(?<and> and | и ))"),
    ];

    private readonly Regex expression;
    private readonly string[] points;

    /// <param name="typed">A regular expression in which {day}, {month2} and the like stand for parts.</param>
    /// <param name="points">EDTF in which {d}, {m2} and the like stand for what was read.</param>
    public TypedDatePattern(string typed, params string[] points)
    {
        foreach (var (name, part) in Parts)
            foreach (var number in new[] { "", "2" })
                typed = typed.Replace($"{name}{number}}}", part.Replace("#", number, StringComparison.Ordinal), StringComparison.Ordinal);
        expression = new($"^{typed}$", RegexOptions.CultureInvariant);
        this.points = points;
    }

    /// <returns>Null where the text is not typed this way.</returns>
    public TypedPoints? Read(string text) => expression.Match(text) is { Success: true } match
        ? TypedPoints.Of([.. points.Select(point => Fill(point, match))], isSet: match.Groups["and"].Success)
        : null;

    private static string Fill(string point, Match match) => match.Groups.Values
        .Where(group => group.Success && char.IsAsciiLetter(group.Name[0]))
        .Aggregate(point, (filled, group) => filled.Replace($"{{{group.Name}}}", Number(group), StringComparison.Ordinal));

    private static string Number(Group group) =>
        (group.Name[0] == 'm' && Array.FindIndex(MonthNames, name => name.IsMatch(group.Value)) is >= 0 and var month
            ? (month + 1).ToString(CultureInfo.InvariantCulture)
            : group.Value).PadLeft(2, '0');
}
