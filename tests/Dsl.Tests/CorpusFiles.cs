using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests;

/// <summary>Every text that must survive anything: the examples, the corpus, and the raw pages where they are beside the clone.</summary>
internal static class CorpusFiles
{
    public static IEnumerable<string> Paths() =>
        Under(RepositoryPaths.At("examples"), "*.minutes").Concat(Under(RepositoryPaths.At("examples"), "*.register"))
            .Concat(Under(RepositoryPaths.At("tests", "Corpus"), "*"))
            .Concat(RepositoryPaths.Shared is { } shared ? Under(Path.Combine(shared, "seeds"), "*.txt") : [])
            .Where(path => Path.GetExtension(path) is ".minutes" or ".register" or ".txt" && !path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Each text as it stands, with LF and with CRLF.</summary>
    public static IEnumerable<string> Texts()
    {
        foreach (var path in Paths())
        {
            var text = File.ReadAllText(path);
            var lf = text.ReplaceLineEndings("\n");
            yield return lf;
            yield return lf.Replace("\n", "\r\n", StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Under(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories) : [];
}
