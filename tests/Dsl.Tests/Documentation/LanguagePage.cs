using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Documentation;

/// <summary>A page whose examples are minutes with what is said of them, and with the outline that they give.</summary>
internal sealed partial record LanguagePage(string Name, string Text)
{
    public static LanguagePage Read(string name) => new(name, File.ReadAllText(RepositoryPaths.At(name.Split('/'))).ReplaceLineEndings("\n"));

    /// <summary>The pages of docs/language and the cheat sheet, each path from the repository's root.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(RepositoryPaths.At("docs", "language"), "*.md").Select(path => "docs/language/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .Append("docs/clerks/cheat-sheet.md");

    /// <summary>The sections of the third level: a keyword or a field, and what is said of it.</summary>
    public IEnumerable<(string Heading, string Body)> Sections() =>
        Section().Split(Text).Skip(1).Chunk(2).Select(part => (part[0], NextHeading().Split(part[1])[0]));

    /// <summary>The examples, each with the outline that stands straight under it, or null.</summary>
    public ImmutableArray<(CheckCase Case, string? Outline)> Examples() =>
        [.. Fence().Matches(Text).Select(match => (
            CheckCase.Parse($"{Name} {match.Groups["settings"].Value}", match.Groups["source"].Value),
            match.Groups["outline"].Success ? match.Groups["outline"].Value : null))];

    [GeneratedRegex(@"^### (.+)\n", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^#{1,2} ", RegexOptions.Multiline)]
    private static partial Regex NextHeading();

    [GeneratedRegex(@"^```minutes check(?<settings>.*)\n(?<source>(?:.*\n)*?)```\n(?:\n```outline\n(?<outline>(?:.*\n)*?)```\n)?", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
