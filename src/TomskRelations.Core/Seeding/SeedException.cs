namespace TomskRelations.Core.Seeding;

/// <summary>The seed files cannot be loaded. Each line names file, record and field.</summary>
public sealed class SeedException(IReadOnlyList<string> lines) : Exception(string.Join(Environment.NewLine, lines))
{
    public SeedException(string file, string problem)
        : this([$"{file}: {problem}"])
    {
    }

    public IReadOnlyList<string> Lines { get; } = lines;
}
