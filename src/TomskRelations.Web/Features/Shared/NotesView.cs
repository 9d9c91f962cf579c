using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Notes to be shown under what they concern, with the proofs they rest on: model of the partial _Notes.</summary>
/// <param name="Notes">A note that several records have is shown once.</param>
public sealed record NotesView(IEnumerable<Note> Notes, Proofs Proofs)
{
    public IEnumerable<Note> Notes { get; } = Notes.DistinctBy(note => (note.Title, note.Body));
}
