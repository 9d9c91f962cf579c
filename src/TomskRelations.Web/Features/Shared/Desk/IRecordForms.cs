using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>How one kind of record is entered; one for each kind.</summary>
public interface IRecordForms<TForm>
    where TForm : RecordForm
{
    RecordKind Kind { get; }

    /// <param name="id">The record's identity; it may not be published yet.</param>
    /// <param name="form">Null for the form as it opens where there is no draft: with the published record, or with what a new one begins with.</param>
    Task<DeskEntry> ReadAsync(Guid id, TForm? form, CancellationToken cancellation);
}
