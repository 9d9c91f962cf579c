using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Reads the fields of a form and collects what is wrong with them. A blank field is null, never a fault.</summary>
public sealed class EntryReader
{
    private readonly List<EntryFault> faults = [];

    public IReadOnlyList<EntryFault> Faults => faults;

    public void Add(string field, EntryFaultKind kind, params IReadOnlyList<string> values) => faults.Add(new(field, kind, values));

    /// <summary>Adds a fault whose message names records.</summary>
    public void Add(string field, EntryFaultKind kind, IEnumerable<LinkedRecord> records, params IReadOnlyList<string> values) =>
        faults.Add(new(field, kind, values) { Records = [.. records] });

    /// <summary>Adds that no published record is called what was typed, and which draft is, if any.</summary>
    /// <param name="otherwise">The fault where no draft is called so either; null for the one of the kind.</param>
    public void AddUnknown(string field, RecordKind kind, string typed, DraftNames drafts, EntryFaultKind? otherwise = null)
    {
        if (drafts.Find(kind, typed) is { } draft) Add(field, EntryFaultKind.DraftWaits, [draft.Linked], draft.Author);
        else Add(field, otherwise ?? UnknownOf(kind));
    }

    public void Add(IEnumerable<EntryFault> found) => faults.AddRange(found);

    public string? Line(string field, string? typed, int length)
    {
        var text = Plain(typed);
        if (text?.Length > length) Add(field, EntryFaultKind.TooLong, length.ToString(CultureInfo.InvariantCulture));
        return text;
    }

    /// <param name="field">The name that both fields begin with: "Title" for TitleEn and TitleRu.</param>
    /// <returns>Null where both are blank.</returns>
    public Text? Words(string field, string? en, string? ru, int length)
    {
        var words = new Text(Line($"{field}En", en, length), Line($"{field}Ru", ru, length));
        return words.IsEmpty ? null : words;
    }

    /// <summary>As <see cref="Words"/>, but one of the two languages must be there.</summary>
    public Text NeededWords(string field, string? en, string? ru, int length)
    {
        if (Words(field, en, ru, length) is { } words) return words;
        Add($"{field}En", EntryFaultKind.RequiredInOneLanguage);
        return Text.None;
    }

    /// <param name="code">As <see cref="DocumentField.Code"/> writes it.</param>
    public T? Choice<T>(string field, string? code)
        where T : struct, Enum
    {
        if (Plain(code) is not { } chosen) return null;
        foreach (var term in Enum.GetValues<T>())
            if (DocumentField.Code(term) == chosen) return term;
        Add(field, EntryFaultKind.NoSuchChoice);
        return null;
    }

    /// <summary>As <see cref="Choice"/>, but something must be chosen.</summary>
    public T? NeededChoice<T>(string field, string? code)
        where T : struct, Enum
    {
        if (Plain(code) is null) Add(field, EntryFaultKind.Required);
        return Choice<T>(field, code);
    }

    /// <param name="typed">A partner by any of its names.</param>
    /// <returns>Its slug; null where the field is blank or nobody is called so.</returns>
    public string? Partner(string field, string? typed, PartnerNames partners, DraftNames drafts)
    {
        if (Plain(typed) is not { } name) return null;
        if (partners.Find(name) is { } partner) return partner.Slug;
        AddUnknown(field, RecordKind.Partner, name, drafts);
        return null;
    }

    /// <returns>Undated where the field is blank or cannot be read.</returns>
    public EdtfDate Date(string field, string? typed)
    {
        var reading = TypedDate.Read(typed);
        if (reading.Fault is { } fault) Add(field, FaultOf(fault));
        return reading.Date ?? EdtfDate.Undated;
    }

    public DateOnly? Day(string field, string? typed)
    {
        if (Plain(typed) is null) return null;
        var reading = TypedDate.Read(typed);
        if (reading.Date is { Precision: DatePrecision.Day, Modifier: DateModifier.None, Earliest: { } first } date && first == date.Latest) return first;
        Add(field, reading.Fault is { } fault ? FaultOf(fault) : EntryFaultKind.NotADay);
        return null;
    }

    /// <summary>What was typed, without the white space around it and without marks that turn the direction of writing; null where nothing is left.</summary>
    public static string? Plain(string? typed)
    {
        var plain = typed is null ? "" : string.Concat(typed.Where(letter => letter is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'))).Trim();
        return plain.Length == 0 ? null : plain.ReplaceLineEndings("\n");
    }

    private static EntryFaultKind UnknownOf(RecordKind kind) => kind switch
    {
        RecordKind.Partner => EntryFaultKind.UnknownPartner,
        RecordKind.Organisation => EntryFaultKind.UnknownOrganisation,
        RecordKind.Delegation => EntryFaultKind.UnknownDelegation,
        RecordKind.Milestone => EntryFaultKind.UnknownMilestone,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No form names records of this kind."),
    };

    private static EntryFaultKind FaultOf(TypedDateFault fault) => fault switch
    {
        TypedDateFault.Ambiguous => EntryFaultKind.AmbiguousDate,
        TypedDateFault.NoSuchDay => EntryFaultKind.NoSuchDay,
        TypedDateFault.EndBeforeStart => EntryFaultKind.EndBeforeStart,
        _ => EntryFaultKind.NotADate,
    };
}
