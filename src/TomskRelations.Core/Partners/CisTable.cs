using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners;

/// <summary>Who stood where in the Commonwealth of Independent States in 2008, by the Charter and the decisions of its councils: the editors' table.</summary>
public static class CisTable
{
    public const int Year = 2008;

    private static readonly Dictionary<string, CisStatus> Standing = new()
    {
        ["AM"] = CisStatus.Member,
        ["AZ"] = CisStatus.Member,
        ["BY"] = CisStatus.Member,
        ["GE"] = CisStatus.Member,
        ["KZ"] = CisStatus.Member,
        ["KG"] = CisStatus.Member,
        ["MD"] = CisStatus.Member,
        ["TJ"] = CisStatus.Member,
        ["TM"] = CisStatus.Participant,
        ["UA"] = CisStatus.Participant,
        ["UZ"] = CisStatus.Member,
    };

    /// <summary>The editors' note that answers for the table.</summary>
    public static readonly Text Note = new(
        "Status in the CIS in 2008, according to the editors’ table.",
        "Статус в СНГ в 2008 году — по таблице редакции.");

    /// <param name="iso">ISO 3166-1, two letters.</param>
    public static CisStatus? Of(string? iso) => iso is not null && Standing.TryGetValue(iso, out var status) ? status : null;
}
