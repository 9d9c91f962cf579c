using TomskRelations.Core.Entry;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What a form needs before it can be published: model of the partial _EntryChecks.</summary>
public sealed record EntryChecksView(IReadOnlyList<EntryCheck> Checks)
{
    /// <param name="texts">Have the words of each rule under the key Check_Rule, with a plural where the rule counts.</param>
    public static EntryChecksView Of<T>(IEnumerable<ReadyCheck> checks, Texts<T> texts) => new([.. checks.Select(check => new EntryCheck(
        check.Count > 0 ? texts.Count($"Check_{check.Rule}", check.Count) : texts[$"Check_{check.Rule}"],
        check.State,
        check.Field is null ? null : StaffFieldView.IdOf(check.Field)))]);
}

/// <param name="Field">Id of the field to go to.</param>
public sealed record EntryCheck(string Words, ReadyState State, string? Field);
