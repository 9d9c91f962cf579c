namespace TomskRelations.Core.Statements;

/// <summary>A page that shows statements for their kind's sake.</summary>
public enum StatementPlace
{
    Home,
    Partners,
    Delegations,
    Trade,
}

public static class StatementPlaces
{
    /// <param name="isAboutRecords">Whether it stands on the pages of records; then fewer pages show it beside them.</param>
    /// <returns>Null where no such page shows it.</returns>
    public static StatementPlace? Of(StatementKind kind, bool isAboutRecords) => kind switch
    {
        StatementKind.List => StatementPlace.Partners,
        StatementKind.Aggregate => StatementPlace.Delegations,
        StatementKind.Goods => StatementPlace.Trade,
        _ when isAboutRecords => null,
        StatementKind.Motto or StatementKind.Claim => StatementPlace.Home,
        StatementKind.Trend => StatementPlace.Delegations,
        StatementKind.Figure or StatementKind.Gap => StatementPlace.Trade,
        _ => null,
    };
}
