using System.Text.Json;

namespace TomskRelations.Core.Tests.Seeding;

/// <summary>One of the 141 facts of the source text, as they were listed independently of the seed files.</summary>
public sealed record SeedFact(string Id, string Kind, string Sentence, string Quote)
{
    public static IReadOnlyList<SeedFact> All { get; } = JsonSerializer.Deserialize<List<SeedFact>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeding", "facts.json")), JsonSerializerOptions.Web)!;
}
