namespace TomskRelations.Core.Partners;

/// <summary>Standing in the Commonwealth of Independent States in a given year; the editors' word.</summary>
public enum CisStatus
{
    Member,
    Participant,
}
