using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>Figures of several years, pasted, and what the portal reads in them.</summary>
/// <param name="Reading">Null before anything was sent.</param>
public sealed record PasteView(PasteForm Form, PasteReading? Reading)
{
    /// <summary>The measures that were pasted for any year, as the form names them.</summary>
    public IReadOnlyList<string> Measures => [.. (Reading?.Sheets ?? []).SelectMany(sheet => sheet.Pasted.Cells.Keys).Distinct()];

    /// <summary>A cell as it was read, and whether it could not be; empty where it is blank.</summary>
    public static (LinkedWords Words, bool IsFault) Cell(PastedSheet sheet, string measure, Texts<TermTexts> terms, Texts<SharedTexts> shared)
    {
        if (!sheet.Pasted.Cells.TryGetValue(measure, out var pasted)) return ("", false);
        if (sheet.CellFaults.FirstOrDefault(fault => fault.Field.StartsWith($"{measure}.", StringComparison.Ordinal)) is { } found) return (shared.Say(found).After(pasted), true);
        if (sheet.Reading is null || !sheet.Reading.Figures.TryGetValue($"{measure}.{nameof(FigureEntry.Figure)}", out var read)) return (pasted, false);
        return (measure.EndsWith(nameof(TurnoverEntry.Growth), StringComparison.Ordinal)
            ? Amounts.SayGrowth(read.Typed.Stated, read.Typed.Qualifier, terms)
            : Amounts.Say(read.Published, read.Unit, read.Typed.Qualifier, terms), false);
    }
}
