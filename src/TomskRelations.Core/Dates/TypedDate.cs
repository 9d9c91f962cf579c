using TomskRelations.Core.Records;

namespace TomskRelations.Core.Dates;

/// <summary>A date as a person typed it, in English or Russian: either what it says, or why it cannot be read. Nothing is guessed.</summary>
public sealed record TypedDate
{
    /// <summary>Longer texts are not read.</summary>
    public const int MaxLength = 200;

    private TypedDate()
    {
    }

    /// <summary>Null exactly when there is a <see cref="Fault"/>; blank and "undated" are <see cref="EdtfDate.Undated"/>.</summary>
    public EdtfDate? Date { get; private init; }

    public TypedDateFault? Fault { get; private init; }

    public static TypedDate Read(string? typed) => typed is not null && (typed.Length > MaxLength || typed.Any(IsForeignDigit))
        ? Of(TypedDateFault.NotADate)
        : TypedDateReader.Read(TypedDateText.Plain(typed));

    /// <summary>A date as a person would type it, so that it is read as the same again: in EDTF only where the words would say another.</summary>
    /// <returns>Null for no date.</returns>
    public static string? Write(EdtfDate? date, Language language)
    {
        if (date is null or { IsUndated: true }) return null;
        var words = DateWords.Short(date, language).Replace('\u00A0', ' ');
        return Read(words).Date == date ? words : date.ToString();
    }

    public static string? Write(DateOnly? day, Language language) => day is { } date ? Write(EdtfDate.Of(date), language) : null;

    internal static TypedDate Of(EdtfDate date) => new() { Date = date };

    internal static TypedDate Of(TypedDateFault fault) => new() { Fault = fault };

    private static bool IsForeignDigit(char letter) => char.IsDigit(letter) && !char.IsAsciiDigit(letter);
}

public enum TypedDateFault
{
    NotADate,

    /// <summary>It can be read in two ways: "06/10/2018", "2007/08".</summary>
    Ambiguous,

    NoSuchDay,
    EndBeforeStart,
}
