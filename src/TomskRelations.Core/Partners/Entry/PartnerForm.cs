using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>The form of a partner, as typed.</summary>
public sealed class PartnerForm : RecordForm
{
    public string? Kind { get; set; }
    public string? NameEn { get; set; }
    public string? NameRu { get; set; }

    /// <summary>The sentence that the partner's page begins with.</summary>
    public string? LeadEn { get; set; }

    public string? LeadRu { get; set; }

    /// <summary>As the source spells the name.</summary>
    public string? Spelling { get; set; }

    /// <summary>Other names in either script, one a line.</summary>
    public string? Aliases { get; set; }

    /// <summary>The country that a region, city or body lies in, by any of its names.</summary>
    public string? Parent { get; set; }

    public string? Iso { get; set; }

    /// <summary>The codes that could be meant, where nobody knows which country is.</summary>
    public string? IsoCandidates { get; set; }

    public string? WorldRegion { get; set; }
    public string? CisStatus { get; set; }

    /// <summary>The year of which the status is said.</summary>
    public string? CisYear { get; set; }

    /// <summary>Codes of the lists that are ticked.</summary>
    public List<string> Lists { get; set; } = [];

    /// <summary>Codes of the fields of cooperation that are ticked.</summary>
    public List<string> Cooperation { get; set; } = [];
}
