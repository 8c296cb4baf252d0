using System.Collections.Immutable;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>All minutes of the corpus and the examples.</summary>
internal static class Samples
{
    public static ImmutableArray<(string Name, string Text)> Minutes { get; } =
        [.. new[] { "tests/Corpus", "examples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, folder), "*.minutes", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(RepositoryPaths.Root, path), File.ReadAllText(path)))];
}
