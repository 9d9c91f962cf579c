using System.Text.RegularExpressions;

namespace TomskRelations.Core.Dates;

/// <summary>Reads a typed date from the outside in: how exactly it is meant, whether it is open, what points it has.</summary>
internal static partial class TypedDateReader
{
    /// <param name="text">As <see cref="TypedDateText.Plain"/> leaves it.</param>
    public static TypedDate Read(string text)
    {
        if (TypedDateText.SaysNothing(text)) return TypedDate.Of(EdtfDate.Undated);
        if (EdtfDate.TryParse(text.ToUpperInvariant(), out var written)) return TypedDate.Of(written);
        if (LatinLetter().IsMatch(text)) return TypedDate.Of(TypedDateFault.Ambiguous);

        var modifier = TakeModifier(ref text);
        if (FromTo().Match(text) is { Success: true } range) return Closed(modifier, $"{range.Groups["from"]} – {range.Groups["to"]}");
        if (Take(ref text, Since())) return Open(modifier, text, points => $"{points}/");
        return Take(ref text, Until()) ? Open(modifier, text, points => $"/{points}") : Closed(modifier, text);
    }

    private static TypedDate Closed(DateModifier modifier, string text) =>
        Date(modifier, Points(text), points => points);

    private static TypedDate Open(DateModifier modifier, string text, Func<string, string> edtf)
    {
        if (modifier == DateModifier.None) modifier = TakeModifier(ref text);
        return Points(text) is var read && read is { Points: [_] } or { Fault: not null } ? Date(modifier, read, edtf) : TypedDate.Of(TypedDateFault.NotADate);
    }

    private static TypedDate Date(DateModifier modifier, TypedPoints points, Func<string, string> edtf) =>
        points.Fault is { } fault ? TypedDate.Of(fault)
        : EdtfDate.TryParse(modifier == DateModifier.None ? edtf(points.Edtf) : $"{modifier} {edtf(points.Edtf)}", out var date) ? TypedDate.Of(date)
        : TypedDate.Of(TypedDateFault.NotADate);

    private static TypedPoints Points(string text) =>
        TypedDatePatterns.Pairs.Select(pattern => pattern.Read(text)).FirstOrDefault(read => read is not null)
        ?? Point(text)
        ?? TypedDateSplit.Range(text, Point)
        ?? TypedDateSplit.Set(text, Point)
        ?? TypedPoints.Of(TypedDateFault.NotADate);

    private static TypedPoints? Point(string text) =>
        TypedDateDigits.Read(text) ?? TypedDatePatterns.Points.Select(pattern => pattern.Read(text)).FirstOrDefault(read => read is not null);

    private static DateModifier TakeModifier(ref string text)
    {
        Take(ref text, In());
        foreach (var (words, modifier) in TypedDatePatterns.Modifiers)
            if (Take(ref text, words)) return modifier;
        return DateModifier.None;
    }

    private static bool Take(ref string text, Regex words)
    {
        var rest = words.Replace(text, "");
        var isTaken = rest.Length < text.Length;
        text = rest;
        return isTaken;
    }

    [GeneratedRegex("^" + TypedDatePatterns.In)]
    private static partial Regex In();

    [GeneratedRegex("^" + TypedDatePatterns.Since)]
    private static partial Regex Since();

    [GeneratedRegex("^" + TypedDatePatterns.Until)]
    private static partial Regex Until();

    [GeneratedRegex("^" + TypedDatePatterns.FromTo + "$")]
    private static partial Regex FromTo();

    /// <summary>The Latin letter without a full stop: "circa", or "since" typed on the wrong keyboard.</summary>
    [GeneratedRegex("^c ")]
    private static partial Regex LatinLetter();
}
