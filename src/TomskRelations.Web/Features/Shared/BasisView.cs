using TomskRelations.Core.Entry;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared;

/// <summary>The rows of a form that say what its record rests on: model of the partial _Basis.</summary>
/// <param name="Provable">The fields that a row may be limited to, with their labels.</param>
public sealed record BasisView(StaffForm Form, IReadOnlyList<BasisEntry> Rows, CitableSources Sources, IReadOnlyList<StaffChoice> Provable)
{
    /// <summary>What is to be known of a sentence whose row names no field; null where such a sentence proves everything.</summary>
    public string? Hint { get; init; }

    /// <summary>What a row cites, with the whole sentence; null where it cites nothing that can be found.</summary>
    public (CitableSource Source, CitableUnit Sentence)? Cited(BasisEntry row) => Sources.Find(row.Source, row.Sentence);
}
