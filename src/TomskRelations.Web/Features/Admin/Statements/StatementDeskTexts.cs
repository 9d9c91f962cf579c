namespace TomskRelations.Web.Features.Admin.Statements;

/// <summary>Names the resource files with the words of the statements' form.</summary>
public sealed class StatementDeskTexts;
