using System.Globalization;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Admin.Sources;

/// <summary>The form of a source with what the portal makes of it so far.</summary>
public sealed record SourceFormView(
    SourceForm Form, EntryContext<SourceRecordDocument> Context, RecordReading<SourceRecordDocument> Reading, EntryState State, SourceFormWords Words)
{
    /// <summary>By name, the portal's own two first.</summary>
    public static IReadOnlyList<StaffChoice> Languages =>
    [
        .. SourceLanguages.All
            .Select(code => new StaffChoice(code, LanguageNames.Of(code)))
            .OrderBy(choice => choice.Code is "en" or "ru" ? 0 : 1)
            .ThenBy(choice => choice.Label, StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true)),
    ];

    /// <summary>What the record needs before it can be published, and what is worth a look.</summary>
    public EntryChecksView Checks(Texts<SharedTexts> shared) => EntryChecksView.Of(SourceChecks.Of(Reading, Context.Today), shared);

    /// <summary>How many sentences the portal makes of the text.</summary>
    public string TextEcho(Texts<SourceDeskTexts> texts) =>
        Reading.Document.Sentences.Count is > 0 and var sentences ? texts.Count("EchoText", sentences) : "";

    public RecordEndView End(StaffForm form) => RecordEndView.Of(form, Form, Context, Reading, Words.Provable, 3);
}
