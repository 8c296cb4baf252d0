using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Meetings;

/// <summary>
/// Everything that the checks say of the examples and of the corpus's meetings, each with the reason why a clerk would agree, in
/// tests/Corpus/meetings/diagnostics.verified.txt. A diagnostic without reason is a false alarm until somebody has looked at it.
/// </summary>
public sealed class FalseAlarmTests
{
    private const string NoReason = "  because: ?";

    private static readonly string Golden = Path.Combine(CorpusProjects.MeetingsFolder, "diagnostics.txt");

    [Fact]
    public void Every_diagnostic_is_known_and_has_its_reason()
    {
        var reasons = Reasons();
        var rows = CorpusProjects.DiagnosticsBelow("examples").AddRange(CorpusProjects.DiagnosticsBelow("tests/Corpus/meetings"));
        Assert.DoesNotContain(rows, row => row.Contains(": error MIN", StringComparison.Ordinal) || row.Contains(": warning MIN", StringComparison.Ordinal));
        GoldenFile.Check(Golden, string.Concat(rows.Select(row => $"{row}\n{reasons.GetValueOrDefault(row, NoReason)}\n")));
        Assert.DoesNotContain(NoReason, Reasons().Values);
    }

    private static Dictionary<string, string> Reasons()
    {
        var path = Path.ChangeExtension(Golden, ".verified.txt");
        return File.Exists(path) ? File.ReadAllLines(path).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]) : [];
    }
}
