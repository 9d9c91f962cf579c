using System.Text.RegularExpressions;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Figures of several years as they are copied from a spreadsheet: one row or column names the years, each other one a measure.</summary>
public static partial class PastedRows
{
    /// <summary>Longer texts are not read.</summary>
    public const int MaxLength = 20_000;

    private const int MostCells = 100;
    private const string Field = nameof(PasteForm.Figures);

    private static readonly (string Entry, string Words)[] Measures =
    [
        (nameof(TurnoverEntry.ExportGrowth), @"(?:growth|change|прирост|рост|динамика).*(?:export|экспорт)|(?:export|экспорт).*(?:growth|change|прирост|рост|динамика|%)"),
        (nameof(TurnoverEntry.ImportGrowth), @"(?:growth|change|прирост|рост|динамика).*(?:import|импорт)|(?:import|импорт).*(?:growth|change|прирост|рост|динамика|%)"),
        (nameof(TurnoverEntry.Growth), "growth|change|прирост|рост|динамика"),
        (nameof(TurnoverEntry.ShareCis), "(?:share|доля|удельный вес).*(?:cis|снг)|(?:cis|снг).*(?:share|доля|%)"),
        (nameof(TurnoverEntry.Turnover), "turnover|total|оборот|всего|итого"),
        (nameof(TurnoverEntry.Export), "exports?|экспорт"),
        (nameof(TurnoverEntry.Import), "imports?|импорт"),
    ];

    /// <summary>The cells as they stand, by year and by the name of the measure's field in the form; blank cells are left out.</summary>
    public static IReadOnlyList<PastedYear> Read(string? typed, EntryReader reader)
    {
        if (EntryReader.Plain(typed) is null) reader.Add(Field, EntryFaultKind.Required);
        else if (typed!.Length > MaxLength) reader.Add(Field, EntryFaultKind.TooLong, $"{MaxLength}");
        else if (Turned(Grid(typed)) is not { } grid) reader.Add(Field, EntryFaultKind.PastedWithoutYears);
        else return Read(grid, reader);
        return [];
    }

    private static List<PastedYear> Read(string[][] grid, EntryReader reader)
    {
        var years = grid[0][1..].Select(YearOf).ToList();
        foreach (var twice in years.GroupBy(year => year).Where(year => year.Key is not null && year.Count() > 1)) reader.Add(Field, EntryFaultKind.PastedTwice, $"{twice.Key}");
        var measures = grid[1..].Select(row => (Entry: EntryOf(row[0], grid.Length == 2, reader), Cells: row[1..])).Where(row => row.Entry is not null).ToList();
        foreach (var twice in measures.GroupBy(row => row.Entry).Where(row => row.Count() > 1)) reader.Add(Field, EntryFaultKind.PastedTwice, grid[1..].First(row => EntryOf(row[0]) == twice.Key)[0]);
        if (reader.Faults.Count > 0) return [];
        return
        [
            .. years.Index().Where(year => year.Item is not null)
                .Select(year => new PastedYear(year.Item!, measures.Where(row => !IsBlank(row.Cells[year.Index])).ToDictionary(row => row.Entry!, row => row.Cells[year.Index])))
                .Where(year => year.Cells.Count > 0),
        ];
    }

    /// <summary>With the years in the first row and names in the first column.</summary>
    /// <returns>Null where neither the first row nor the first column holds years, or nobody can tell which of the two.</returns>
    private static string[][]? Turned(string[][] grid)
    {
        if (grid.Length == 0 || grid.Length > MostCells || grid[0].Length > MostCells) return null;
        string[][] turned = [.. Enumerable.Range(0, grid[0].Length).Select(column => grid.Select(row => row[column]).ToArray())];
        var (rows, columns) = (WithLabels(grid), WithLabels(turned));
        return rows is null || columns is null ? rows ?? columns : null;
    }

    /// <summary>A table that begins with a year has no column of names.</summary>
    private static string[][]? WithLabels(string[][] grid)
    {
        var isNamed = YearOf(grid[0][0]) is null;
        var years = isNamed ? grid[0][1..] : grid[0];
        if (grid.Length < 2 || years.All(cell => YearOf(cell) is null) || years.Any(cell => YearOf(cell) is null && !IsBlank(cell))) return null;
        return isNamed ? grid : [.. grid.Select(row => (string[])["", .. row])];
    }

    /// <summary>All rows as long as the longest; rows without a word are left out.</summary>
    private static string[][] Grid(string typed)
    {
        var separator = typed.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        var rows = typed.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(separator).Select(cell => cell.Trim()).ToArray()).Where(row => row.Any(cell => cell.Length > 0)).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Length);
        return [.. rows.Select(row => (string[])[.. row, .. Enumerable.Repeat("", width - row.Length)])];
    }

    private static string? EntryOf(string label, bool isOnly, EntryReader reader)
    {
        var entry = label.Length == 0 && isOnly ? nameof(TurnoverEntry.Turnover) : EntryOf(label);
        if (entry is null) reader.Add(Field, label.Length == 0 ? EntryFaultKind.PastedWithoutName : EntryFaultKind.PastedUnknown, label);
        return entry;
    }

    private static string? EntryOf(string label) => Measures.FirstOrDefault(measure => Regex.IsMatch(label, measure.Words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)).Entry;

    private static string? YearOf(string cell) => Year().Match(cell) is { Success: true } year ? year.Groups["year"].Value : null;

    private static bool IsBlank(string cell) => Blank().IsMatch(cell);

    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)(?:\s*(?:г\.?|год))?$")]
    private static partial Regex Year();

    /// <summary>Dashes and dots stand in many tables for what is not there.</summary>
    [GeneratedRegex(@"^[\s.…\-\u2010-\u2015\u2212]*$")]
    private static partial Regex Blank();
}

/// <param name="Cells">What was pasted, by the name of the measure's field in the form.</param>
public sealed record PastedYear(string Year, IReadOnlyDictionary<string, string> Cells);
