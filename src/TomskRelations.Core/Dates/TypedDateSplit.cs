namespace TomskRelations.Core.Dates;

/// <summary>Takes apart dates that share nothing: "06.10.2018–08.10.2018", "2006, 2007 and May 2009".</summary>
internal static class TypedDateSplit
{
    private static readonly string[][] Joints = [[" and ", " и "], [", and ", " and ", " и ", ", ", ","]];

    /// <returns>Null where no dash parts two dates.</returns>
    public static TypedPoints? Range(string text, Func<string, TypedPoints?> point) => text
        .Select((letter, place) => (letter, place))
        .Where(at => at.letter is '-' or '–' or '/')
        .Select(at => Join([point(text[..at.place].Trim()), point(text[(at.place + 1)..].Trim())], isSet: false))
        .FirstOrDefault(read => read is not null);

    /// <returns>Null where no "and" or comma parts dates.</returns>
    public static TypedPoints? Set(string text, Func<string, TypedPoints?> point) => Joints
        .Select(joints => text.Split(joints, StringSplitOptions.TrimEntries))
        .Where(members => members.Length > 1)
        .Select(members => Join([.. members.Select(point)], isSet: true))
        .FirstOrDefault(read => read is not null);

    private static TypedPoints? Join(IReadOnlyList<TypedPoints?> read, bool isSet) =>
        read.Any(points => points is null) ? null
        : read.FirstOrDefault(points => points!.Fault is not null)
        ?? (read.All(points => points!.Points.Count == 1) ? TypedPoints.Of([.. read.Select(points => points!.Points[0])], isSet) : null);
}
