using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>The parts that every form of a record ends with, what it rests on and the note: model of the partial _RecordEnd.</summary>
/// <param name="First">Number of the first of the two parts.</param>
public sealed record RecordEndView(StaffForm Form, RecordForm Typed, CitableSources Sources, IReadOnlyList<StaffChoice> Provable, ProofReading Proof, int First)
{
    public static RecordEndView Of<T>(StaffForm form, RecordForm typed, EntryContext<T> context, RecordReading<T> reading, Func<string, string> label, int first)
        where T : RecordDocument =>
        new(form, typed, context.Sources, [.. reading.Document.Fields().Select(field => new StaffChoice(field, label(field)))], reading.Proof, first);
}
