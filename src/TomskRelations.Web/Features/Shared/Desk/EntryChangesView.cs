using TomskRelations.Core.Drafts;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What a draft changes of the record that stands in public: model of the partial _EntryChanges.</summary>
/// <param name="IsOpen">Whether it is shown at once: a reviewer reads it before all else.</param>
public sealed record EntryChangesView(IReadOnlyList<SectionChange> Sections, IFormWords Words, bool IsOpen)
{
    public static EntryChangesView Of(DeskEntry entry, OpenDraft draft) => new(
        FormChanges.Of(entry.Sections, entry.Content.Json, entry.Opened(Languages.Current), entry.Opened(Languages.Current.Other())), entry.Words, draft.State == DraftState.Submitted);

    /// <summary>The sections that are changed, by their names.</summary>
    public string Names => string.Join(", ", Sections.Select(section => Words.Section(section.Key)));
}
