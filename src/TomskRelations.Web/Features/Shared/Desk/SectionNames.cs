using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What the sections of the forms of all kinds are called.</summary>
public sealed class SectionNames(IEnumerable<IFormWords> words)
{
    /// <param name="sections">Their keys.</param>
    public string Of(RecordKind kind, IEnumerable<string> sections)
    {
        var own = words.Single(each => each.Kind == kind);
        return string.Join(", ", sections.Select(own.Section));
    }
}
