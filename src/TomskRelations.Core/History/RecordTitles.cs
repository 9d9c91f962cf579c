using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.History;

/// <summary>What a record is called, by its document.</summary>
internal static class RecordTitles
{
    private const int StatementLength = 90;

    /// <summary>Empty for trade figures, which are called by what they measure.</summary>
    public static Text Of(RecordDocument document) => document switch
    {
        PartnerDocument partner => new(partner.En.Name, partner.Ru.Name),
        OrganisationDocument organisation => new(organisation.En.Name, organisation.Ru.Name),
        DelegationDocument delegation => new(delegation.En.Title, delegation.Ru.Title),
        MilestoneDocument milestone => new(milestone.En.Title, milestone.Ru.Title),
        SourceRecordDocument source => new(source.En.Title, source.Ru.Title),
        StatementDocument statement => new(Beginning(statement.En.Text), Beginning(statement.Ru.Text)),
        _ => Text.None,
    };

    /// <summary>Whole words, with an ellipsis where something was left out.</summary>
    private static string? Beginning(string? text)
    {
        if (text is null || text.Length <= StatementLength) return text;
        var space = text.LastIndexOf(' ', StatementLength);
        return $"{text[..(space > 0 ? space : StatementLength)].TrimEnd(',', ';', ':', '.', '—', '–', ' ')}…";
    }
}
