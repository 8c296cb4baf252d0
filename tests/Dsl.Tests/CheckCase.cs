using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

/// <summary>
/// A case of tests/Corpus/checks: a few lines of minutes, under them <c>^^^ MINnnn</c> for each diagnostic expected there. Cases begin with
/// <c>=== name</c>, which settings may follow in brackets: <c>[profile: wales]</c>, <c>[bare]</c> for a source without the usual header.
/// </summary>
internal sealed partial record CheckCase(string Name, string Source, ImmutableArray<string> Expected, ProjectSettings Settings, bool IsRegister)
{
    /// <summary>Makes a case about one thing free of what is missing around it.</summary>
    private const string Header = "MINUTES Committee\nKind: extract\n\n";

    public static IEnumerable<CheckCase> Read(string path)
    {
        foreach (var part in Start().Split(File.ReadAllText(path).ReplaceLineEndings("\n")).Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            yield return Parse(part[..end].Trim(), part[(end + 1)..]);
        }
    }

    public string Actual()
    {
        var tree = SyntaxTree.Parse(SourceText.From(Source), Settings);
        var diagnostics = tree.IsRegister
            ? RegisterDiagnostics(tree)
            : SemanticModel.Create(tree, Project.Empty with { Settings = Settings }).Diagnostics;
        return string.Join('\n', diagnostics.Select(diagnostic => Row(tree.Text, diagnostic.Span, diagnostic.Code)));
    }

    private static ImmutableArray<Diagnostic> RegisterDiagnostics(SyntaxTree tree)
    {
        SemanticModel.BindRegister(tree, out var diagnostics);
        return diagnostics;
    }

    private static CheckCase Parse(string head, string body)
    {
        var settings = ProjectSettings.Default;
        var bare = head.Contains("[bare]", StringComparison.Ordinal) || body.StartsWith("REGISTER", StringComparison.Ordinal);
        foreach (Match match in Setting().Matches(head))
        {
            settings = match.Groups[1].Value switch
            {
                "profile" => settings with { Profile = match.Groups[2].Value },
                "label" => settings with { MinuteLabel = match.Groups[2].Value },
                "severity" => settings with { Severities = settings.Severities.Add(match.Groups[2].Value.Split('=')[0], Enum.Parse<DiagnosticSeverity>(match.Groups[2].Value.Split('=')[1], true)) },
                var other => throw new InvalidDataException($"no setting '{other}'"),
            };
        }

        var source = new StringBuilder(bare ? "" : Header);
        var expected = new List<(int Line, int Column, int Length, string Code)>();
        var line = source.ToString().Count(c => c == '\n');
        foreach (var row in body.TrimEnd('\n').Split('\n'))
        {
            if (Mark().Match(row) is { Success: true } mark)
            {
                expected.Add((line - 1, mark.Groups[1].Length, mark.Groups[2].Length, mark.Groups[3].Value));
                continue;
            }

            source.Append(row.Replace("␀", "\0", StringComparison.Ordinal).Replace("⍽", "\u00A0", StringComparison.Ordinal).Replace("␤", "\u2028", StringComparison.Ordinal)).Append('\n');
            line++;
        }

        return new CheckCase(head, source.ToString(), [.. expected.Order().Select(e => $"{e.Line + 1},{e.Column + 1}+{e.Length} {e.Code}")], settings, bare);
    }

    private static string Row(SourceText text, TextSpan span, string code)
    {
        var start = text.GetLinePosition(span.Start);
        return $"{start.Line + 1},{start.Character + 1}+{span.Length} {code}";
    }

    [GeneratedRegex(@"^=== ?", RegexOptions.Multiline)]
    private static partial Regex Start();

    [GeneratedRegex(@"\[(\w+): ([^\]]+)\]")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^([ ^]*?)(\^+) (MIN\d{3})$")]
    private static partial Regex Mark();
}
