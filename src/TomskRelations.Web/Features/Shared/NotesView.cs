using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Notes to be shown under what they concern, with the proofs they rest on: model of the partial _Notes.</summary>
public sealed record NotesView(IEnumerable<Note> Notes, Proofs Proofs);
