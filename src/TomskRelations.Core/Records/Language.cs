namespace TomskRelations.Core.Records;

/// <summary>The two languages of the portal, equals in everything.</summary>
public enum Language
{
    English,
    Russian,
}
