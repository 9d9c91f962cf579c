using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads heads and participants. Who holds no public office is named by identity alone, or, without consent, stays out of the record.</summary>
internal sealed class PersonRowsReader(Guid delegation, EntryReader reader)
{
    private readonly List<PrivatePerson> people = [];

    public IReadOnlyList<PrivatePerson> Private => people;

    public HeadDocument? Head(HeadRow row, string field)
    {
        var (name, title) = (Words(row.En, row.Ru, $"{field}."), Words(row.TitleEn, row.TitleRu, $"{field}.Title"));
        var rank = reader.Choice<HeadRank>($"{field}.Rank", row.Rank) ?? HeadRank.Other;
        var standing = reader.Choice<HeadStanding>($"{field}.Standing", row.Standing) ?? HeadStanding.Full;
        var basis = Basis(row, field, name, rank is not (HeadRank.Business or HeadRank.Other));
        if (name is null && title is null) return null;
        if (basis == NameBasis.PublicOffice) return new(row.Key!, rank, name?.En, name?.Ru, standing, title);

        people.Add(new()
        {
            Id = row.Person!.Value,
            DelegationId = delegation,
            Part = PersonPart.Head,
            Ordinal = people.Count,
            Key = row.Key!,
            Name = name ?? Text.None,
            Title = title ?? Text.None,
            Body = Text.None,
            Rank = rank,
            Standing = standing,
            IsPublished = basis == NameBasis.Consent,
            Consent = EntryReader.Plain(row.Consent),
        });
        return basis == NameBasis.Consent ? new(row.Key!, rank, Standing: standing, Title: title, Person: row.Person) : null;
    }

    public ParticipantDocument? Participant(ParticipantRow row, string field)
    {
        var name = Words(row.En, row.Ru, $"{field}.");
        var (role, body) = (Words(row.RoleEn, row.RoleRu, $"{field}.Role"), Words(row.BodyEn, row.BodyRu, $"{field}.Body"));
        var bodyType = reader.Choice<BodyType>($"{field}.BodyType", row.BodyType) ?? BodyType.Other;
        var basis = Basis(row, field, name, holdsOffice: false);
        if (name is null && role is null && body is null) return null;
        if (basis == NameBasis.PublicOffice) return new(row.Key!, bodyType, name?.En, name?.Ru, role, body);

        people.Add(new()
        {
            Id = row.Person!.Value,
            DelegationId = delegation,
            Part = PersonPart.Participant,
            Ordinal = people.Count,
            Key = row.Key!,
            Name = name ?? Text.None,
            Title = role ?? Text.None,
            Body = body ?? Text.None,
            BodyType = bodyType,
            IsPublished = basis == NameBasis.Consent,
            Consent = EntryReader.Plain(row.Consent),
        });
        return basis == NameBasis.Consent ? new(row.Key!, bodyType, Role: role, Body: body, Person: row.Person) : null;
    }

    /// <param name="holdsOffice">Whether the rank says it; of anybody else it must be said why they may be named.</param>
    private NameBasis Basis(IPersonRow row, string field, Text? name, bool holdsOffice)
    {
        if (name is not null && !holdsOffice && EntryReader.Plain(row.NameBasis) is null) reader.Add($"{field}.NameBasis", EntryFaultKind.Required);
        var basis = reader.Choice<NameBasis>($"{field}.NameBasis", row.NameBasis) ?? NameBasis.PublicOffice;
        var consent = reader.Line($"{field}.Consent", row.Consent, PrivatePerson.ConsentLength);
        if (basis == NameBasis.Consent && consent is null) reader.Add($"{field}.Consent", EntryFaultKind.ConsentNeeded);
        if (basis == NameBasis.Consent && name is null) reader.Add($"{field}.En", EntryFaultKind.RequiredInOneLanguage);
        return basis;
    }

    private Text? Words(string? en, string? ru, string field) => reader.Words(field, en, ru, Delegation.NameLength);
}
