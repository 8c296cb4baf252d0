using System.Text.RegularExpressions;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>A case of tests/Corpus/templates: the files of a style, and what must be said of them.</summary>
/// <param name="Title">What the case is about.</param>
/// <param name="Files">Paths in the style and texts; the first is the page.</param>
/// <param name="Expected">What the marks say, each as <c>styles/own/minutes.html(1,4): MIN709</c> with a part of the message.</param>
internal sealed partial record TemplateCase(string Title, IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<(string Place, string Part)> Expected)
{
    /// <summary>The cases of a file of the corpus.</summary>
    public static IReadOnlyList<TemplateCase> Read(string file) =>
    [
        .. File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "templates", file)).ReplaceLineEndings("\n")
            .Split("### ", StringSplitOptions.RemoveEmptyEntries)
            .Select(text => Parse(text.TrimEnd('\n'))),
    ];

    public override string ToString() => Title;

    [GeneratedRegex(@"^( *)\^ (MIN\d{3})(?: (.+))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    private static TemplateCase Parse(string text)
    {
        var lines = text.Split('\n');
        var files = new List<(string Path, List<string> Lines)> { ("minutes.html", []) };
        var expected = new List<(string, string)>();
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
                files.Add((line[4..], []));
            else if (Mark().Match(line) is { Success: true } mark)
                expected.Add(($"styles/own/{files[^1].Path}({files[^1].Lines.Count},{mark.Groups[1].Length + 1}): {mark.Groups[2].Value}", mark.Groups[3].Value));
            else
                files[^1].Lines.Add(line);
        }

        return new TemplateCase(lines[0], [.. files.Select(file => (file.Path, string.Join('\n', file.Lines)))], expected);
    }
}
