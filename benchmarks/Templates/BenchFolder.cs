using System.Text.Json;

namespace MinutesDsl.Benchmarks.Templates;

/// <summary>The template page that engines are compared by, in the acceptance material beside the clone.</summary>
internal static class BenchFolder
{
    private static readonly string Folder = Repository.At("..", "shared", "scriban-conformance", "bench");

    internal static bool Exists => Directory.Exists(Folder);

    internal static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    internal static JsonElement Model()
    {
        using var json = JsonDocument.Parse(Read("model.json"));
        return json.RootElement.Clone();
    }
}
