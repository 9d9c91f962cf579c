using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads the rows of places, hosts, topics, meetings and outcomes; a blank row is null.</summary>
internal sealed class DelegationRowsReader(DelegationContext context, EntryReader reader)
{
    public PlaceDocument? Place(PlaceRow row, string field)
    {
        var name = Name(row.En, row.Ru, field);
        var typed = EntryReader.Plain(row.Country);
        if (name is null && typed is not null) reader.Add($"{field}.En", EntryFaultKind.RequiredInOneLanguage);
        var country = typed is null ? null : context.Partners.Find(typed)?.Slug;
        if (typed is not null && country is null) reader.AddUnknown($"{field}.Country", RecordKind.Partner, typed, context.Drafts, EntryFaultKind.UnknownCountry);
        return name is null ? null : new(row.Key!, name.En, name.Ru, country);
    }

    public HostDocument? Host(HostRow row, string field)
    {
        var name = Name(row.En, row.Ru, field);
        var typed = EntryReader.Plain(row.Organisation);
        if (name is null && typed is not null) reader.Add($"{field}.En", EntryFaultKind.RequiredInOneLanguage);
        var organisation = typed is null ? null : context.Organisations.Find(typed)?.Slug;
        if (typed is not null && organisation is null) reader.AddUnknown($"{field}.Organisation", RecordKind.Organisation, typed, context.Drafts);
        return name is null ? null : new(row.Key!, name.En, name.Ru, organisation);
    }

    public NamedDocument? Named(NamedRow row, string field) => Name(row.En, row.Ru, field) is { } name ? new(row.Key!, name.En, name.Ru) : null;

    public OutcomeDocument? Outcome(OutcomeRow row, string field)
    {
        var kind = reader.Choice<OutcomeKind>($"{field}.Kind", row.Kind);
        var name = Name(row.En, row.Ru, field);
        var with = Words(row.WithEn, row.WithRu, $"{field}.With");
        if (kind is null && EntryReader.Plain(row.Kind) is null && (name ?? with) is not null) reader.Add($"{field}.Kind", EntryFaultKind.Required);
        return kind is null ? null : new(row.Key!, kind.Value, name?.En, name?.Ru, with);
    }

    private Text? Name(string? en, string? ru, string field) => Words(en, ru, $"{field}.");

    private Text? Words(string? en, string? ru, string field) => reader.Words(field, en, ru, Delegation.NameLength);
}
