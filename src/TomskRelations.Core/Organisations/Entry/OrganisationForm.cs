using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>The form of an organisation or programme, as typed.</summary>
public sealed class OrganisationForm : RecordForm
{
    public string? NameEn { get; set; }
    public string? NameRu { get; set; }
    public string? Type { get; set; }
    public string? Kind { get; set; }

    /// <summary>As the source spells the name.</summary>
    public string? Spelling { get; set; }

    public string? RoleEn { get; set; }
    public string? RoleRu { get; set; }

    /// <summary>The country or partner it belongs to; blank for those of Tomsk Oblast.</summary>
    public string? Partner { get; set; }

    public string? PlaceEn { get; set; }
    public string? PlaceRu { get; set; }
    public string? Period { get; set; }
    public string? Status { get; set; }

    /// <summary>The date the status was true.</summary>
    public string? StatusAsOf { get; set; }
}
