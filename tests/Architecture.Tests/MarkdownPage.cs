using System.Text.RegularExpressions;

namespace MinutesDsl.Architecture.Tests;

/// <summary>What the tests need to know of a page of Markdown.</summary>
internal static partial class MarkdownPage
{
    /// <summary>The lines inside fenced blocks of the languages, with their one-based numbers.</summary>
    public static IEnumerable<(int Line, string Text)> FencedLines(string text, params string[] languages)
    {
        string? fence = null;
        var wanted = false;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var match = Fence().Match(line);
            if (fence is null && match.Success)
            {
                fence = match.Groups["fence"].Value;
                wanted = languages.Contains(match.Groups["language"].Value);
            }
            else if (fence is not null && line.Trim() == fence)
            {
                fence = null;
            }
            else if (fence is not null && wanted)
            {
                yield return (number, line.TrimEnd('\r'));
            }
        }
    }

    /// <summary>The targets of links and pictures, outside of code, with their one-based lines.</summary>
    public static IEnumerable<(int Line, string Target)> Links(string text)
    {
        string? fence = null;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var match = Fence().Match(line);
            if (fence is null && match.Success)
                fence = match.Groups["fence"].Value;
            else if (fence is not null && line.Trim() == fence)
                fence = null;
            else if (fence is null)
                foreach (Match link in Link().Matches(InlineCode().Replace(line, "")))
                    yield return (number, link.Groups["target"].Value);
        }
    }

    /// <summary>The anchors of headings, made as GitHub makes them.</summary>
    public static HashSet<string> Anchors(string text) =>
        [.. Heading().Matches(text).Select(match => NotInAnchors().Replace(match.Groups["title"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"^\s*(?<fence>```+|~~~+)\s*(?<language>[\w-]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^#{1,6}\s+(?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
