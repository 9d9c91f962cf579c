using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>What the body of a form published of the same period at other stages: only one value of a place stands.</summary>
internal static class Stages
{
    /// <summary>What stands in the way of new and changed answers.</summary>
    public static IReadOnlyList<StandingValue> Later(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, TurnoverContext context)
    {
        var unchanged = context.Opened?.Documents ?? [];
        return
        [
            .. from answer in answers
               where answer.IsKnown && !unchanged.Any(known => SheetCell.Of(known) == answer.Cell && answer.Says(known, sheet))
               from standing in Standing(answer, context)
               where sheet.Status.IsBefore(standing.Status) && standing.Missing is null
               select new StandingValue(answer.Cell.Field, standing),
        ];
    }

    /// <summary>What the answers take the place of. Why something is missing takes the place of nothing.</summary>
    public static IReadOnlyList<(SheetAnswer Answer, TradeDocument Former)> Earlier(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, TurnoverContext context) =>
    [
        .. from answer in answers
           where answer.IsKnown
           from standing in Standing(answer, context)
           where standing.Status.IsBefore(sheet.Status)
           select (answer, standing),
    ];

    /// <summary>What goes on standing beside the answers: a revised figure is held against the actual ones that are not revised.</summary>
    public static IEnumerable<SheetAnswer> Beside(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, TurnoverContext context) => context.OtherStages
        .Where(other => sheet.IsHeadline && other.Sheet.IsHeadline)
        .SelectMany(other => other.Documents)
        .Select(SheetAnswer.Of)
        .Where(standing => standing.Cell.IsInForm && answers.All(answer => answer.Cell != standing.Cell));

    private static IEnumerable<TradeDocument> Standing(SheetAnswer answer, TurnoverContext context) =>
        context.OtherStages.SelectMany(sheet => sheet.Documents).Where(document => SheetCell.Of(document) == answer.Cell);
}
