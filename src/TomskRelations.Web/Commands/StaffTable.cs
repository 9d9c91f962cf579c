using TomskRelations.Core.Staff;

namespace TomskRelations.Web.Commands;

/// <summary>Members of staff as aligned lines.</summary>
internal static class StaffTable
{
    public static IEnumerable<string> Of(IReadOnlyList<StaffLine> members)
    {
        var rows = members.Select(Cells).ToList();
        var widths = Enumerable.Range(0, 5).Select(column => rows.Select(row => row[column].Length).DefaultIfEmpty().Max()).ToList();
        return rows.Select(row => string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
    }

    private static string[] Cells(StaffLine member) =>
    [
        member.Email, member.Name, member.Role.ToString(), member.IsActive ? "active" : "inactive", member.HasPassword ? "" : "invited",
    ];
}
