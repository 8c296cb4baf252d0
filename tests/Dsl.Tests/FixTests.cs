using System.Text;
using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

/// <summary>Every quick fix that a case of tests/Corpus/checks offers mends what it is offered for, and breaks nothing.</summary>
public sealed class FixTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "checks"), "MIN*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var one in CheckCase.Read(file).Where(one => one.Diagnose(one.Source, out _).Any(diagnostic => !diagnostic.Fixes.IsEmpty)))
                data.Add(Path.GetFileName(file), one.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_fix_mends_its_diagnostic_and_brings_no_other(string file, string name)
    {
        var one = CheckCase.Read(RepositoryPaths.At("tests", "Corpus", "checks", file)).Single(one => one.Name == name);
        var before = one.Diagnose(one.Source, out _);
        foreach (var diagnostic in before)
        {
            foreach (var fix in diagnostic.Fixes)
            {
                Assert.NotEmpty(fix.Title);
                var mended = one;
                if (fix.Path is null)
                    mended = one with { Source = Apply(one.Source, fix) };
                else
                    mended = one with { Others = [.. one.Others.Select(file => file.Path == fix.Path ? (file.Path, Apply(file.Text, fix)) : file)] };
                Assert.NotEqual(one, mended);
                var after = mended.Diagnose(mended.Source, out _);
                var counts = Counts(before);
                counts[diagnostic.Code]--;
                Assert.All(Counts(after), count => Assert.True(count.Value <= counts.GetValueOrDefault(count.Key), $"'{fix.Title}' leaves {count.Value} {count.Key} in:\n{mended.Source}"));
            }
        }
    }

    /// <summary>The source with a fix's changes and nothing else: they may not overlap, nor lie outside it.</summary>
    private static string Apply(string source, Fix fix)
    {
        Assert.NotEmpty(fix.Changes);
        var result = new StringBuilder();
        var position = 0;
        foreach (var change in fix.Changes.OrderBy(change => change.Span))
        {
            Assert.True(change.Span.Start >= position && change.Span.End <= source.Length, $"'{fix.Title}' changes {change.Span} twice, or outside the text.");
            result.Append(source, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return result.Append(source, position, source.Length - position).ToString();
    }

    private static Dictionary<string, int> Counts(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(diagnostic => diagnostic.Code).ToDictionary(group => group.Key, group => group.Count());
}
