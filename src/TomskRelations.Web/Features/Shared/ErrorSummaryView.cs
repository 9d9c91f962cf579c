namespace TomskRelations.Web.Features.Shared;

/// <summary>What is wrong with a form, above it: model of the partial _ErrorSummary.</summary>
public sealed record ErrorSummaryView(IReadOnlyList<FieldFault> Faults);

/// <param name="Id">Of the field; null where no single field is to blame.</param>
public sealed record FieldFault(string? Id, string Words);
