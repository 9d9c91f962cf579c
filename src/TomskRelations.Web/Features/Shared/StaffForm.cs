using Microsoft.AspNetCore.Mvc.ModelBinding;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>
/// A form of the staff area as it is shown, again and again until nothing is wrong: what was typed, and what is wrong with it.
/// The messages of the model state are keys of resource files, followed by what they name, see <see cref="FaultMessage"/>: "Fault_TooLong 200".
/// Keys that begin with "Fault_" are shared, all others the feature's own.
/// </summary>
public sealed class StaffForm
{
    public const string Unreadable = "Fault_Unreadable", TooLong = "Fault_TooLong {1}";

    private readonly ModelStateDictionary state;
    private readonly Func<string, LinkedWords> words;

    private StaffForm(ModelStateDictionary state, Func<string, LinkedWords> words) => (this.state, this.words) = (state, words);

    public static StaffForm Of<T>(ModelStateDictionary state, Texts<T> own, Texts<SharedTexts> shared) => new(state, message => LinkedWords.Of(
        FaultMessage.Read(message), (key, values) => key.StartsWith("Fault_", StringComparison.Ordinal) ? shared[key, values] : own[key, values], shared));

    /// <summary>The faults, one a field.</summary>
    public ErrorSummaryView Summary => SummaryBy(_ => null);

    /// <summary>The faults with the names of their fields before them, for a form whose messages do not name them.</summary>
    /// <param name="label">Gives the name of a field; null where the message says enough.</param>
    public ErrorSummaryView SummaryBy(Func<string, string?> label) =>
        new([.. state.Where(entry => entry.Value!.Errors.Count > 0).Select(entry => new FieldFault(entry.Key.Length == 0 ? null : StaffFieldView.IdOf(entry.Key), Words(entry.Value!).After(label(entry.Key))))]);

    /// <param name="name">Of the field in the request: Email, Heads[0].NameEn.</param>
    /// <param name="value">Shown until something was typed.</param>
    public StaffFieldView Field(string name, string label, string? value = null) => new(name, label)
    {
        Value = state.TryGetValue(name, out var entry) ? entry.AttemptedValue ?? value : value,
        Error = entry is { Errors.Count: > 0 } ? Words(entry) : null,
    };

    private LinkedWords Words(ModelStateEntry entry) => words(entry.Errors[0].ErrorMessage);
}
