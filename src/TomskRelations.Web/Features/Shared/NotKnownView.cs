using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared;

/// <summary>The empty fields of a record, said once: model of the partial _NotKnown.</summary>
/// <param name="Fields">Label and reason of each.</param>
public sealed record NotKnownView(IEnumerable<(string Label, Missing Why)> Fields)
{
    public IEnumerable<IGrouping<Missing, string>> ByReason => Fields.GroupBy(empty => empty.Why, empty => empty.Label);
}
