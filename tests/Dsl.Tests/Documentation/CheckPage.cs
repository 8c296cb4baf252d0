using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Documentation;

/// <summary>A page of docs/checks.</summary>
internal sealed partial record CheckPage(string Code, ImmutableArray<string> Lines)
{
    public const string Example = "Example";
    public const string Mended = "How to mend it";

    /// <summary>The headings that every page has, in order.</summary>
    public static ImmutableArray<string> Sections { get; } = ["What it means", "Why", Example, Mended, "How to turn it off"];

    public static CheckPage Read(string path) => new(Path.GetFileNameWithoutExtension(path), [.. File.ReadAllLines(path)]);

    public static string PathOf(string code) => RepositoryPaths.At("docs", "checks", code + ".md");

    /// <summary>The page's first line: code and title of the catalogue, the title's first sentence without its stop.</summary>
    public static string TitleOf(DiagnosticDescriptor descriptor) => $"# {descriptor.Code}: {descriptor.Title.Split(". ")[0].TrimEnd('.')}";

    /// <summary>The page's line on severity, as the catalogue has it.</summary>
    public static string SeverityOf(DiagnosticDescriptor descriptor)
    {
        var line = descriptor.DefaultSeverity == descriptor.PublishedSeverity
            ? $"Severity: {Word(descriptor.DefaultSeverity)}."
            : $"Severity: {Word(descriptor.DefaultSeverity)}; {Word(descriptor.PublishedSeverity)} from *published draft* on.";
        if (descriptor.RefusesPublicEdition)
            line += " No public edition is made.";
        return descriptor.IsConfigurable ? line : line + " It cannot be changed.";
    }

    /// <summary>The headings of the second level, in order; not those inside fences.</summary>
    public IEnumerable<string> Headings => SectionLines().Select(line => line.Section).Where(section => section.Length > 0).Distinct();

    /// <summary>The cases of a section: what stands in its fences <c>minutes check</c>; settings may follow on the fence's line.</summary>
    public IEnumerable<CheckCase> Cases(string section)
    {
        var text = string.Concat(SectionLines().Where(line => line.Section == section).Select(line => line.Text + "\n"));
        return Fence().Matches(text).Select(match => CheckCase.Parse($"{Code} {match.Groups[1].Value}", match.Groups[2].Value));
    }

    private IEnumerable<(string Section, string Text)> SectionLines()
    {
        var section = "";
        var isFenced = false;
        foreach (var line in Lines)
        {
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isFenced && line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            yield return (section, line);
        }
    }

    private static string Word(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Off ? "off unless `minutes.json` turns it on" : severity.ToString().ToLowerInvariant();

    [GeneratedRegex(@"^```minutes check(.*)\n((?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
