using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>What the publication of a delegation's form consists of: its new partners, its people without public office, and the record.</summary>
public static class DelegationPlan
{
    /// <param name="reading">Without faults.</param>
    public static RecordPlan Of(DelegationContext context, DelegationReading reading) => new(context.Id, reading.Document, context.Published is null, reading.Note)
    {
        Before = async (session, publication, cancellation) =>
        {
            foreach (var partner in reading.NewPartners)
                if (session.Publish(partner, Guid.CreateVersion7(), publication) is { Count: > 0 } problems) return problems;
            await session.SetPeopleAsync(context.Id, reading.People, cancellation);
            return [];
        },
    };
}
