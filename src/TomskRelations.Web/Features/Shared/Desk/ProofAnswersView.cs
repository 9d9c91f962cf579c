using TomskRelations.Core.Entry;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What is to be said of the proof of single fields, beside the rows that give it: model of the partial _ProofAnswers.</summary>
/// <param name="Provable">The fields that are filled in, with their labels.</param>
public sealed record ProofAnswersView(RecordForm Typed, ProofReading Proof, IReadOnlyList<StaffChoice> Provable)
{
    /// <summary>The changed fields that rest on sentences which were cited for what stood there before.</summary>
    public IReadOnlyList<StaffChoice> OnFormer => [.. Provable.Where(each => Proof.OnFormer.Contains(each.Code))];

    /// <summary>The fields whose number or date no sentence has that is said to state it.</summary>
    public string NotInWords => string.Join("; ", Provable.Where(each => Proof.NotInWords.Contains(each.Code)).Select(each => each.Label));

    /// <summary>What the editors will be quoted with, each with the fields that they answer for.</summary>
    public IReadOnlyList<(string Note, string Fields)> ByEditors =>
    [
        .. Proof.ByEditors.GroupBy(answer => answer.Note).Select(answers => (
            answers.Key!.In(Languages.Current),
            string.Join("; ", Provable.Where(each => answers.Any(answer => answer.Field == each.Code)).Select(each => each.Label)))),
    ];
}
