using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Why a record is withdrawn: shown where it stood.</summary>
public sealed class WithdrawForm
{
    public string? ReasonEn { get; init; }
    public string? ReasonRu { get; init; }

    public (Text Reason, IReadOnlyList<EntryFault> Faults) Read()
    {
        var reader = new EntryReader();
        return (reader.NeededWords("Reason", ReasonEn, ReasonRu, Revision.NoteLength), reader.Faults);
    }
}
