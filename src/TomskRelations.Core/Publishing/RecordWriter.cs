using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Publishing;

/// <summary>Hands each kind of document to the writer that knows its tables.</summary>
internal static class RecordWriter
{
    public static void Write(TomskDbContext db, RecordDocument document, Guid id, RecordKeys keys)
    {
        switch (document)
        {
            case SourceRecordDocument source: SourceWriter.Write(db, source, id); break;
            case PartnerDocument partner: PartnerWriter.Write(db, partner, id, keys); break;
            case OrganisationDocument organisation: OrganisationWriter.Write(db, organisation, id, keys); break;
            case DelegationDocument delegation: DelegationWriter.Write(db, delegation, id, keys); break;
            case MilestoneDocument milestone: MilestoneWriter.Write(db, milestone, id, keys); break;
            case TradeDocument observation: TradeWriter.Write(db, observation, id, keys); break;
            case StatementDocument statement: StatementWriter.Write(db, statement, id, keys); break;
            default: throw new ArgumentOutOfRangeException(nameof(document), document, "No writer knows this kind of record.");
        }
    }
}
