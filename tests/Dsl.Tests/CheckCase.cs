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
/// <c>=== name</c>, which settings may follow in brackets: <c>[profile: wales]</c>, <c>[word: Beckenham]</c>, <c>[bare]</c> for a source without the usual header.
/// A line <c>--- people.register</c> or <c>--- 2023-06-12.minutes</c> begins another file of the project, to the end of the case or the next
/// such line; without such minutes the project's meetings are not known.
/// </summary>
internal sealed partial record CheckCase(string Name, string Source, ImmutableArray<string> Expected, ProjectSettings Settings, ImmutableArray<(string Path, string Text)> Others)
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

    public string Actual() => string.Join('\n', Diagnose(Source, out var text).Select(diagnostic => Row(text, diagnostic.Span, diagnostic.Code)));

    /// <summary>Whether a diagnostic of a code is marked in it.</summary>
    public bool Finds(string code) => Expected.Any(row => row.EndsWith(code, StringComparison.Ordinal));

    /// <summary>What is said of a source in the case's project: the case's own, or that with a fix applied.</summary>
    public ImmutableArray<Diagnostic> Diagnose(string source, out SourceText text)
    {
        var tree = SyntaxTree.Parse(SourceText.From(source, "case.minutes"), Settings);
        text = tree.Text;
        if (tree.IsRegister)
        {
            SemanticModel.BindRegister(tree, out var diagnostics);
            return diagnostics;
        }

        return SemanticModel.Create(tree, Project()).Diagnostics;
    }

    /// <summary>The case's source, bound.</summary>
    public SemanticModel Bind() => SemanticModel.Create(SyntaxTree.Parse(SourceText.From(Source, "case.minutes"), Settings), Project());

    /// <summary>A case of a name line with its settings, and its lines.</summary>
    public static CheckCase Parse(string head, string body)
    {
        body = body.ReplaceLineEndings("\n");
        var settings = ProjectSettings.Default;
        var bare = head.Contains("[bare]", StringComparison.Ordinal) || Heads().IsMatch(body);
        foreach (Match match in Setting().Matches(head))
        {
            settings = match.Groups[1].Value switch
            {
                "profile" => settings with { Profile = match.Groups[2].Value },
                "label" => settings with { MinuteLabel = match.Groups[2].Value },
                "word" => settings with { Words = settings.Words.Add(match.Groups[2].Value) },
                "glossary" => settings with { Glossary = settings.Glossary.Add(match.Groups[2].Value.Split('=')[0], match.Groups[2].Value.Split('=')[1]) },
                "severity" => settings with { Severities = settings.Severities.Add(match.Groups[2].Value.Split('=')[0], Enum.Parse<DiagnosticSeverity>(match.Groups[2].Value.Split('=')[1], true)) },
                var other => throw new InvalidDataException($"no setting '{other}'"),
            };
        }

        var files = Files().Split(body);
        body = files[0];
        var others = files.Skip(1).Chunk(2).Select(file => (Path: file[0], Text: file[1])).ToImmutableArray();
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

        return new CheckCase(head, source.ToString(), [.. expected.Order().Select(e => $"{e.Line + 1},{e.Column + 1}+{e.Length} {e.Code}")], settings, others);
    }

    private Project Project() => MinutesDsl.Semantics.Project.Empty with
    {
        Settings = Settings,
        Registers = [.. Others.Where(file => file.Path.EndsWith(".register", StringComparison.Ordinal)).Select(file => SemanticModel.BindRegister(SyntaxTree.Parse(SourceText.From(file.Text, file.Path), Settings), out _))],
        Meetings = Others.Any(file => file.Path.EndsWith(".minutes", StringComparison.Ordinal))
            ? new MeetingIndex(Others.Select(file => MeetingEntry.Of(SourceText.From(file.Text, file.Path), Settings)).OfType<MeetingEntry>()) : null,
        Words = Settings.Severities.ContainsKey(Catalogue.MisspeltWord.Code) ? CommittedWordLists.Instance : null,
    };

    private static string Row(SourceText text, TextSpan span, string code)
    {
        var start = text.GetLinePosition(span.Start);
        return $"{start.Line + 1},{start.Character + 1}+{span.Length} {code}";
    }

    [GeneratedRegex(@"^(MINUTES|COFNODION|REGISTER)\b")]
    private static partial Regex Heads();

    [GeneratedRegex(@"^=== ?", RegexOptions.Multiline)]
    private static partial Regex Start();

    [GeneratedRegex(@"^--- (\S+)\n", RegexOptions.Multiline)]
    private static partial Regex Files();

    [GeneratedRegex(@"\[(\w+): ([^\]]+)\]")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^([ ^]*?)(\^+) (MIN\d{3})$")]
    private static partial Regex Mark();
}
