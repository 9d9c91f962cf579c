namespace TomskRelations.Web.Features.Shared;

/// <summary>A filter that is typed: model of the partial _Field.</summary>
/// <param name="IsYear">Four digits; else words to search for.</param>
public sealed record FieldView(string Key, string Label, QueryReader Query, bool IsYear = false);
