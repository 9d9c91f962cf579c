namespace TomskRelations.Core.Partners;

/// <summary>By which lists of the source a country is known: each country has one, the first that fits.</summary>
public enum PartnerStanding
{
    /// <summary>Both a major economic and a steady trading partner.</summary>
    Both,
    Joined,
    Steady,
    Major,

    /// <summary>Named in a source's text and on no list.</summary>
    Told,

    /// <summary>Named by no source, entered by staff.</summary>
    Entered,
}
