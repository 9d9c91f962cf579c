using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>The form into which figures of several years are pasted, as typed.</summary>
public sealed class PasteForm
{
    /// <summary>The cells: columns parted by tabs or semicolons, rows by lines.</summary>
    public string? Figures { get; set; }

    /// <summary>Code of a <see cref="ReportingBody"/>.</summary>
    public string? Body { get; set; }

    /// <summary>Code of a <see cref="TradeStatus"/>.</summary>
    public string? Status { get; set; } = DocumentField.Code(TradeStatus.Actual);

    /// <summary>Code of a <see cref="TradeUnit"/> of money.</summary>
    public string? Unit { get; set; } = DocumentField.Code(TradeUnit.MillionUsd);

    /// <summary>The internal document that the figures were copied from; blank for a staff record.</summary>
    public string? PaperEn { get; set; }

    public string? PaperRu { get; set; }
    public string? PaperDate { get; set; }

    /// <summary>The form of one year.</summary>
    /// <param name="standing">What stands for the year already, which the pasted figures change; else a new form.</param>
    public TurnoverEntry Fill(TurnoverEntry standing, PastedYear pasted)
    {
        (standing.Year, standing.Body, standing.Status, standing.Unit) = (pasted.Year, Body, Status, Unit);
        foreach (var (name, cell) in pasted.Cells)
        {
            var figure = standing.FigureOf(name);
            (figure.Figure, figure.Missing) = (cell, null);
        }
        var isPaper = EntryReader.Plain($"{PaperEn}{PaperRu}{PaperDate}") is not null;
        standing.Basis = [isPaper ? new() { Kind = DocumentField.Code(BasisKind.Paper), PaperEn = PaperEn, PaperRu = PaperRu, PaperDate = PaperDate } : new() { Kind = DocumentField.Code(BasisKind.StaffRecord) }];
        return standing;
    }
}
