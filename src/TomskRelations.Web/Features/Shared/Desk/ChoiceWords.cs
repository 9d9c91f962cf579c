using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What is said in a form by choosing, in words.</summary>
internal static class ChoiceWords
{
    /// <returns>The code itself where nothing has it.</returns>
    public static string Of<T>(string code, Func<Enum, string> label)
        where T : struct, Enum
    {
        foreach (var term in Enum.GetValues<T>())
            if (DocumentField.Code(term) == code) return label(term);
        return code;
    }

    /// <summary>The choices of a field, with their labels.</summary>
    /// <param name="blank">Label of the choice that stands for a blank field; null where there is none.</param>
    public static StaffChoice[] All<T>(Func<Enum, string> label, string? blank = null)
        where T : struct, Enum =>
    [
        .. blank is null ? [] : (IEnumerable<StaffChoice>)[new("", blank)],
        .. Enum.GetValues<T>().Select(term => new StaffChoice(DocumentField.Code(term), label(term))),
    ];

    /// <summary>Whether a field says which changed fields are still proven: all of it, or one of its ticks.</summary>
    public static bool IsStillProven(string name) => name.Split('[')[0] == nameof(RecordForm.StillProven);

    /// <summary>What a field of a basis is called.</summary>
    /// <param name="number">Of the basis, from 1.</param>
    /// <param name="column">Its part of the field's name: "Quote", "Fields[0]".</param>
    public static string BasisField(int number, string column, Texts<SharedTexts> shared) =>
        $"{shared["Basis_Row", number]}, {shared[column.StartsWith("Fields", StringComparison.Ordinal) ? "Basis_Fields" : column == nameof(BasisEntry.IsInferred) ? "Basis_Inferred" : $"Basis_{column}"]}";
}
