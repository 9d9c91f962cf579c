using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Admin.Partners;

/// <summary>Boxes of which any may be ticked, under one name: model of the partial _Ticks.</summary>
/// <param name="Ticked">Codes of those that are.</param>
public sealed record TicksView(StaffFieldView Field, IReadOnlyList<StaffChoice> Choices, IReadOnlyList<string> Ticked);
