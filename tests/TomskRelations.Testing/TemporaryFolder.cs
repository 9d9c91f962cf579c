namespace TomskRelations.Testing;

/// <summary>A folder of its own that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("tomsk-relations-").FullName;

    public string File(string name) => Path.Combine(FullPath, name);

    /// <summary>Copies a folder with all below it into this one.</summary>
    public string Copy(string source, string name)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(FullPath, name, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
        return File(name);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
