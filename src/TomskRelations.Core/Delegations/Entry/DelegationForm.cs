using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>The form of a delegation as typed, wrong or unfinished as it may be. Choices hold codes, dates and numbers what people write.</summary>
public sealed class DelegationForm : RecordForm
{
    public string? TitleEn { get; set; }
    public string? TitleRu { get; set; }
    public string? Direction { get; set; }
    public string? Kind { get; set; }
    public string? Status { get; set; }
    public string? StatusReasonEn { get; set; }
    public string? StatusReasonRu { get; set; }
    public List<PartnerRow> Partners { get; set; } = [];
    public string? Date { get; set; }
    public List<PlaceRow> Places { get; set; } = [];
    public List<HostRow> Hosts { get; set; } = [];
    public List<HeadRow> Heads { get; set; } = [];
    public List<ParticipantRow> Participants { get; set; } = [];
    public string? HeadCount { get; set; }
    public string? HeadCountUnit { get; set; }
    public string? HeadCountQualifier { get; set; }
    public string? PurposeEn { get; set; }
    public string? PurposeRu { get; set; }
    public List<NamedRow> Topics { get; set; } = [];
    public List<NamedRow> Meetings { get; set; } = [];
    public List<OutcomeRow> Outcomes { get; set; } = [];
    public List<OrganisationRow> Organisations { get; set; } = [];
    public List<RelatedRow> Related { get; set; } = [];
    public string? FollowUp { get; set; }
    public string? SummaryEn { get; set; }
    public string? SummaryRu { get; set; }

    /// <summary>What a blank field means, unless <see cref="Missing"/> says otherwise.</summary>
    public string? EmptyMeans { get; set; }

    /// <summary>What a blank field means, by the name of the field.</summary>
    public Dictionary<string, string?> Missing { get; set; } = [];

    public override EntryRows Rows() => base.Rows()
        .With(nameof(Partners), Partners)
        .With(nameof(Places), Places)
        .With(nameof(Hosts), Hosts)
        .With(nameof(Heads), Heads)
        .With(nameof(Participants), Participants)
        .With(nameof(Topics), Topics)
        .With(nameof(Meetings), Meetings)
        .With(nameof(Outcomes), Outcomes)
        .With(nameof(Organisations), Organisations)
        .With(nameof(Related), Related);
}

/// <summary>A row whose key its proofs name.</summary>
public interface IKeyedRow
{
    string? Key { get; set; }
}

/// <summary>A partner, or what a new one needs where nobody is called so yet.</summary>
public sealed class PartnerRow
{
    public string? Name { get; set; }
    public string? NewKind { get; set; }
    public string? NewEn { get; set; }
    public string? NewRu { get; set; }
    public string? NewCountry { get; set; }
    public string? NewIso { get; set; }
}

public sealed class PlaceRow : IKeyedRow
{
    public string? Key { get; set; }
    public string? En { get; set; }
    public string? Ru { get; set; }
    public string? Country { get; set; }
}

public sealed class HostRow : IKeyedRow
{
    public string? Key { get; set; }
    public string? En { get; set; }
    public string? Ru { get; set; }
    public string? Organisation { get; set; }
}

public interface IPersonRow : IKeyedRow
{
    /// <summary>Code of a <see cref="NameBasis"/>.</summary>
    string? NameBasis { get; set; }

    string? Consent { get; set; }

    /// <summary>Identity of the person's row in the table of those without public office.</summary>
    Guid? Person { get; set; }
}

public sealed class HeadRow : IPersonRow
{
    public string? Key { get; set; }
    public string? En { get; set; }
    public string? Ru { get; set; }
    public string? TitleEn { get; set; }
    public string? TitleRu { get; set; }
    public string? Rank { get; set; }
    public string? Standing { get; set; }
    public string? NameBasis { get; set; }
    public string? Consent { get; set; }
    public Guid? Person { get; set; }
}

public sealed class ParticipantRow : IPersonRow
{
    public string? Key { get; set; }
    public string? En { get; set; }
    public string? Ru { get; set; }
    public string? RoleEn { get; set; }
    public string? RoleRu { get; set; }
    public string? BodyEn { get; set; }
    public string? BodyRu { get; set; }
    public string? BodyType { get; set; }
    public string? NameBasis { get; set; }
    public string? Consent { get; set; }
    public Guid? Person { get; set; }
}

/// <summary>A topic or a meeting.</summary>
public sealed class NamedRow : IKeyedRow
{
    public string? Key { get; set; }
    public string? En { get; set; }
    public string? Ru { get; set; }
}

public sealed class OutcomeRow : IKeyedRow
{
    public string? Key { get; set; }
    public string? Kind { get; set; }
    public string? En { get; set; }
    public string? Ru { get; set; }
    public string? WithEn { get; set; }
    public string? WithRu { get; set; }
}

public sealed class OrganisationRow
{
    public string? Name { get; set; }
}

public sealed class RelatedRow
{
    public string? Kind { get; set; }
    public string? Delegation { get; set; }
}

/// <summary>Why a person may be named in public, or that the person may not.</summary>
public enum NameBasis
{
    PublicOffice,

    /// <summary>No public office; the person agreed.</summary>
    Consent,

    /// <summary>No public office and no consent: known to staff alone.</summary>
    Internal,
}
