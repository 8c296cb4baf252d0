using System.Text.Json;

namespace MinutesDsl.Scriban.Tests.Conformance;

/// <summary>One case of the conformance collection: a template and what Scriban 7.2.6 makes of it.</summary>
public sealed record ConformanceCase(string Name, string Area, JsonElement Json)
{
    public string Template => Json.GetProperty("template").GetString() ?? "";

    public JsonElement Expect => Json.GetProperty("expect");

    public string? Text(string property) => Json.TryGetProperty(property, out var value) ? value.GetString() : null;

    public override string ToString() => Name;

    public static IEnumerable<ConformanceCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Read);

    private static ConformanceCase Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement.Clone();
        return new ConformanceCase(root.GetProperty("name").GetString() ?? "", root.GetProperty("area").GetString() ?? "", root);
    }
}
