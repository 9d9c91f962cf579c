using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>The parts that every form of a record ends with, what it rests on and the note: model of the partial _RecordEnd.</summary>
/// <param name="IsNew">Whether the record was never published.</param>
/// <param name="First">Number of the first of the two parts.</param>
public sealed record RecordEndView(StaffForm Form, RecordForm Typed, CitableSources Sources, IReadOnlyList<StaffChoice> Provable, bool IsNew, int First)
{
    public static RecordEndView Of<T>(StaffForm form, RecordForm typed, EntryContext<T> context, T document, Func<string, string> label, int first)
        where T : RecordDocument =>
        new(form, typed, context.Sources, [.. document.Fields().Select(field => new StaffChoice(field, label(field)))], context.Published is null, first);
}
