using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Core.Trade.Entry;

namespace TomskRelations.Core.Entry;

/// <summary>The forms of all kinds of records, as published records fill them in.</summary>
internal static class PublishedForms
{
    public static IReadOnlyList<FormSection> SectionsOf(RecordKind kind) => kind switch
    {
        RecordKind.Partner => PartnerSections.All,
        RecordKind.Organisation => OrganisationSections.All,
        RecordKind.Milestone => MilestoneSections.All,
        RecordKind.Statement => StatementSections.All,
        RecordKind.Source => SourceSections.All,
        RecordKind.Delegation => DelegationSections.All,
        RecordKind.Trade => TurnoverSections.All,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind have no form."),
    };

    /// <param name="people">Those without public office in a delegation.</param>
    /// <param name="language">The language partners are named and dates are written in.</param>
    /// <returns>The form's fields as JSON.</returns>
    public static string Write(RecordDocument document, PartnerNames partners, IReadOnlyList<PrivatePerson> people, Language language) => document switch
    {
        PartnerDocument partner => FormJson.Write(PartnerFormWriter.Write(partner, partners, language)),
        OrganisationDocument organisation => FormJson.Write(OrganisationFormWriter.Write(organisation, partners, language)),
        MilestoneDocument milestone => FormJson.Write(MilestoneFormWriter.Write(milestone, partners, language)),
        StatementDocument statement => FormJson.Write(StatementFormWriter.Write(statement, partners, language)),
        SourceRecordDocument source => FormJson.Write(SourceFormWriter.Write(source, language)),
        DelegationDocument delegation => FormJson.Write(DelegationFormWriter.Write(delegation, partners, people, language)),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.RecordKind, "Records of this kind have a form for several."),
    };
}
