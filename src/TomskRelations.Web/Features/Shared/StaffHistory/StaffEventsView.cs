using TomskRelations.Core.Staff;

namespace TomskRelations.Web.Features.Shared.StaffHistory;

/// <summary>What happened to accounts: model of the partial _StaffEvents.</summary>
/// <param name="NamesMembers">Whether each line says whom it concerns; not where all concern the same.</param>
public sealed record StaffEventsView(IReadOnlyList<StaffEventLine> Events, bool NamesMembers = false)
{
    public const int Few = 10;

    /// <summary>Whether a line needs to say who did it: not where it was the member, nor where nobody was signed in.</summary>
    public static bool NamesDoer(StaffEventLine line) => line.ById is null ? IsByCommandLine(line.Kind) : line.ById != line.MemberId;

    private static bool IsByCommandLine(StaffEventKind kind) => kind is not (StaffEventKind.SignInRefused or StaffEventKind.LockedOut);
}
