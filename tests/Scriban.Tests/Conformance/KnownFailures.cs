namespace MinutesDsl.Scriban.Tests.Conformance;

/// <summary>The cases that are known to fail, one name a line; a case that passes must be taken off, so that the lists only shrink.</summary>
internal static class KnownFailures
{
    public static IReadOnlySet<string> Output { get; } = Read("known-failures.txt");

    public static IReadOnlySet<string> Positions { get; } = Read("known-failures-positions.txt");

    private static HashSet<string> Read(string file) =>
        [.. File.ReadAllLines(RepositoryPaths.At("tests", "Scriban.Tests", file)).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
