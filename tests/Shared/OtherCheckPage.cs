namespace MinutesDsl.Tests;

/// <summary>A page of docs/checks about settings or house styles (7xx): what is wrong is not in minutes, so its examples are not run.</summary>
internal static class OtherCheckPage
{
    private static readonly string[] Sections = ["## What it means", "## Why", "## Example", "## How to mend it", "## How to turn it off"];

    /// <summary>What of a code's page is not as the catalogue has it; empty where all is.</summary>
    public static IEnumerable<string> Faults(string code, string title, string severity)
    {
        var path = RepositoryPaths.At("docs", "checks", code + ".md");
        if (!File.Exists(path))
        {
            yield return $"{code} has no page";
            yield break;
        }

        var lines = File.ReadAllLines(path);
        if (lines[0] != $"# {code}: {title.TrimEnd('.')}")
            yield return $"{code} is called '{lines[0]}'";
        if (lines[2] != $"Severity: {severity}. It cannot be changed.")
            yield return $"{code} says '{lines[2]}'";
        if (!lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).SequenceEqual(Sections))
            yield return $"{code} has other sections";
        if (lines.Length is < 15 or > 60)
            yield return $"{code} has {lines.Length} lines";
    }
}
